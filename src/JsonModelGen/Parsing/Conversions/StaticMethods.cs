using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>Finds the static methods named by options: of the model, its bases and its containing types.</summary>
internal sealed class StaticMethods(INamedTypeSymbol model, ISymbol within, Compilation compilation, GeneratedCode generatedCode)
{
    /// <summary>The methods with a name, those of the model first.</summary>
    public IReadOnlyList<IMethodSymbol> Named(string name)
    {
        List<IMethodSymbol> methods = [];
        for (INamedTypeSymbol? scope = model; scope is not null; scope = scope.ContainingType)
        {
            for (INamedTypeSymbol? type = scope; type is not null; type = type.BaseType)
            {
                foreach (ISymbol member in type.GetMembers(name))
                {
                    if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: true, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false } method &&
                        !generatedCode.Declares(method) &&
                        compilation.IsSymbolAccessibleWithin(method, within))
                    {
                        methods.Add(method);
                    }
                }
            }
        }

        return methods;
    }

    /// <summary>The reason if there is no method with the name.</summary>
    public static string NotFound(string name) =>
        "there is no static method '" + name + "' in the model, its base types or its containing types (accessible and not generic)";

    /// <summary>The name by which emitted code calls a method.</summary>
    public static string Call(IMethodSymbol method) => SymbolNames.Emitted(method.ContainingType) + "." + Emission.CSharpText.Identifier(method.Name);

    /// <summary>Whether a method can be called with this number of arguments, none of them by reference.</summary>
    public static bool Takes(IMethodSymbol method, int count)
    {
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            if (i < count ? parameter.RefKind is not (RefKind.None or RefKind.In) : !parameter.IsOptional && !parameter.IsParams)
                return false;
        }

        return method.Parameters.Length >= count;
    }

    /// <summary>Whether one type converts implicitly to another, including nullability.</summary>
    public bool Converts(ITypeSymbol from, ITypeSymbol to)
    {
        Microsoft.CodeAnalysis.Operations.CommonConversion conversion = compilation.ClassifyCommonConversion(from, to);
        return conversion is { Exists: true, IsImplicit: true };
    }

    /// <summary>Whether a type allows null as declared; in oblivious code a reference may be null.</summary>
    public static bool AllowsNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ||
        (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>The type without <c>Nullable</c> around it.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static bool IsUtf8JsonReader(IParameterSymbol parameter) =>
        parameter.RefKind == RefKind.Ref && SymbolNames.Is(parameter.Type as INamedTypeSymbol, "System.Text.Json", "Utf8JsonReader");

    public static bool IsUtf8JsonWriter(IParameterSymbol parameter) =>
        SymbolNames.Is(parameter.Type as INamedTypeSymbol, "System.Text.Json", "Utf8JsonWriter");
}

using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Describes the extension entry points of a type, if it can have any.</summary>
internal static class ExtensionParser
{
    /// <summary>C# 14, as a number: the enum of the oldest Roslyn does not have it.</summary>
    private const int FirstWithStaticExtensions = 1400;

    private const string Suffix = "JsonExtensions";

    /// <summary>Those of a generic model for type arguments that are models, which need no codec argument.</summary>
    /// <returns>Null if a type argument is a key, which a model cannot be, or if the type is not accessible from outside.</returns>
    public static ExtensionSpec? ParseGeneric(INamedTypeSymbol type, CodecSpec codec, Compilation compilation, GeneratedCode generatedCode)
    {
        return AccessibilityOf(type) is { } accessibility
            ? Parse(type, NameOf(type, compilation, generatedCode), accessibility, codec, SymbolNames.Emitted(type) + "." + codec.Name, [], compilation)
            : null;
    }

    /// <summary>Those of a foreign type; null if a type argument is a key.</summary>
    public static ExtensionSpec? ParseForeign(ForeignType foreign, CodecSpec codec, Compilation compilation, GeneratedCode generatedCode)
    {
        string name = TopLevelNames.Free(foreign.Name + Suffix, compilation.GetCompilationNamespace(foreign.Type.ContainingNamespace), generatedCode);
        return Parse(foreign.Type, name, "internal", codec, foreign.CodecFullName, codec.OuterParameters, compilation);
    }

    private static ExtensionSpec? Parse(INamedTypeSymbol type, string name, string accessibility, CodecSpec codec, string codecName, IEnumerable<string> outer, Compilation compilation)
    {
        // The constraints are repeated.
        if (Array.Exists([.. TypeParameters.All(type)], parameter => Array.Exists([.. parameter.ConstraintTypes], CompilationFacts.Of(compilation).IsBehindAlias)))
            return null;
        Dictionary<string, string> arguments = new(StringComparer.Ordinal);
        List<string> codecs = [.. outer];
        foreach (CodecParameterSpec parameter in codec.Parameters)
        {
            if (parameter.IsKey)
                return null;
            arguments.Add(parameter.ValueType, RuntimeNames.Model + "<" + parameter.ValueType + ">");
            codecs.Add(RuntimeNames.Namespace + "ModelCodec<" + parameter.ValueType + ">");
        }

        ImmutableArray<ITypeParameterSymbol> parameters = codecs.Count == 0 ? ImmutableArray<ITypeParameterSymbol>.Empty : TypeParameters.All(type);
        return new ExtensionSpec(
            name,
            accessibility,
            codecName + TypeParameters.InBrackets(codecs.ToImmutableArray(), static argument => argument),
            TypeParameters.InBrackets(parameters, static parameter => CSharpText.Identifier(parameter.Name)),
            new(ConstraintClauses.Of(parameters, parameter => arguments.TryGetValue(CSharpText.Identifier(parameter.Name), out string? model) ? model : null)),
            HasStaticExtensions(compilation));
    }

    /// <summary>The compiler may be given a language version that Roslyn 4.8 does not know.</summary>
    private static bool HasStaticExtensions(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: var version } &&
        (int)version >= FirstWithStaticExtensions &&
        Enum.IsDefined(typeof(LanguageVersion), FirstWithStaticExtensions);

    private static string? AccessibilityOf(INamedTypeSymbol type)
    {
        string accessibility = "public";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal)
                accessibility = "internal";
            else if (current.DeclaredAccessibility != Accessibility.Public)
                return null;
        }

        return accessibility;
    }

    /// <summary>Its name with those of its containing types, and the number of its type parameters if other types have the name; unique in its namespace.</summary>
    private static string NameOf(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode)
    {
        string name = "";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            INamespaceOrTypeSymbol container = current.ContainingType ?? (INamespaceOrTypeSymbol)current.ContainingNamespace;
            string number = container.GetTypeMembers(current.Name).Length > 1 ? CSharpText.Number((long)current.TypeParameters.Length) : "";
            name = current.Name + number + (name.Length == 0 ? "" : "_" + name);
        }

        return TopLevelNames.Free(name + Suffix, compilation.GetCompilationNamespace(type.ContainingNamespace), generatedCode);
    }
}

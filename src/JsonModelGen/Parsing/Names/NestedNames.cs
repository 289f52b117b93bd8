using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>Unique names for the types emitted inside a model, which do not conflict with the user's.</summary>
internal sealed class NestedNames(GeneratedCode generatedCode, INamedTypeSymbol model)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>A name for an emitted nested type that no member of the model has.</summary>
    public string Next(string wanted)
    {
        if (IsInItsBase)
            wanted += "Of" + model.Name;
        string name = wanted;
        for (int number = 2; name == model.Name || IsTypeParameter(name) || HasMember(name) || IsTypeInScope(name) || !_taken.Add(name); number++)
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary>Whether the model is nested in its base type, as cases in their union: its nested types would hide those emitted into the base, private or not.</summary>
    private bool IsInItsBase
    {
        get
        {
            for (INamedTypeSymbol? around = model.ContainingType; around is not null; around = around.ContainingType)
            {
                for (INamedTypeSymbol? type = model.BaseType; type is not null; type = type.BaseType)
                {
                    if (SymbolEqualityComparer.Default.Equals(around.OriginalDefinition, type.OriginalDefinition))
                        return true;
                }
            }

            return false;
        }
    }

    private bool IsTypeParameter(string name)
    {
        for (INamedTypeSymbol? type = model; type is not null; type = type.ContainingType)
        {
            foreach (ITypeParameterSymbol parameter in type.TypeParameters)
            {
                if (parameter.Name == name)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the model's source may refer by this name to a type of an enclosing scope, which a nested type would hide.</summary>
    private bool IsTypeInScope(string name)
    {
        for (INamespaceOrTypeSymbol? scope = Enclosing(model); scope is not null; scope = Enclosing(scope))
        {
            foreach (INamedTypeSymbol type in scope.GetTypeMembers(name))
            {
                if (!generatedCode.Declares(type))
                    return true;
            }
        }

        return false;
    }

    private static INamespaceOrTypeSymbol? Enclosing(INamespaceOrTypeSymbol symbol) =>
        symbol.ContainingType ?? (INamespaceOrTypeSymbol?)symbol.ContainingNamespace;

    /// <summary>Reserves the names in a codec.</summary>
    public void Reserve(CodecSpec codec)
    {
        _taken.Add(codec.Name);
        foreach (CodecParameterSpec parameter in codec.Parameters)
            _taken.Add(parameter.Name);
    }

    private bool HasMember(string name)
    {
        for (INamedTypeSymbol? type = model; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(name))
            {
                if (!generatedCode.Declares(member) && !IsInheritedCodec(member))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a compiled base class has a codec, which that of the model hides.</summary>
    private static bool IsInheritedCodec(ISymbol member) =>
        member.OriginalDefinition is INamedTypeSymbol { IsGenericType: true, DeclaringSyntaxReferences.IsEmpty: true } type && CompiledCodec.IsCodecOf(type, type.ContainingType);
}

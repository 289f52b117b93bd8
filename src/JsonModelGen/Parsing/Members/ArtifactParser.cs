using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds members with the names of optional generated members, in a model and its bases.</summary>
internal static class ArtifactParser
{
    public static ArtifactSurroundings Parse(INamedTypeSymbol type, GeneratedCode generatedCode)
    {
        ImmutableArray<string>.Builder taken = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder inherited = ImmutableArray.CreateBuilder<string>();
        foreach (Artifact artifact in Artifact.All)
        {
            if (IsTaken(type, artifact.Name, generatedCode))
                taken.Add(artifact.Name);
            if (HasForeignModelBaseWith(type, artifact.Name))
                inherited.Add(artifact.Name);
        }

        return new ArtifactSurroundings(taken.ToEquatable(), inherited.ToEquatable(), BaseOptions(type));
    }

    private static bool IsTaken(INamedTypeSymbol type, string name, GeneratedCode generatedCode)
    {
        if (type.Name == name || HasMember(type, name, generatedCode, orPrivate: true))
            return true;

        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            bool isForeignModel = IsForeign(ancestor, type) && ModelResolver.HasModelAttribute(ancestor);
            if (!isForeignModel && HasMember(ancestor, name, generatedCode, orPrivate: false))
                return true;
        }

        return false;
    }

    private static bool HasMember(INamedTypeSymbol type, string name, GeneratedCode generatedCode, bool orPrivate)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (!generatedCode.Declares(member) && (orPrivate || member.DeclaredAccessibility != Accessibility.Private))
                return true;
        }

        return false;
    }

    private static bool HasForeignModelBaseWith(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (IsForeign(ancestor, type) && ModelResolver.HasModelAttribute(ancestor) && HasMember(ancestor, name, GeneratedCode.None, orPrivate: false))
                return true;
        }

        return false;
    }

    private static EquatableArray<ModelOptions> BaseOptions(INamedTypeSymbol type)
    {
        ImmutableArray<ModelOptions>.Builder options = ImmutableArray.CreateBuilder<ModelOptions>();
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (!IsForeign(ancestor, type) && ModelResolver.HasModelAttribute(ancestor))
                options.Add(ModelOptionsParser.ParseType(ancestor, new SilentSink()));
        }

        return options.ToEquatable();
    }

    private static bool IsForeign(INamedTypeSymbol ancestor, INamedTypeSymbol type) =>
        !SymbolEqualityComparer.Default.Equals(ancestor.ContainingAssembly, type.ContainingAssembly);
}

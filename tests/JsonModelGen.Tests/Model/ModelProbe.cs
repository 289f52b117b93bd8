using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Model;

/// <summary>The specifications of all models of a compilation.</summary>
internal static class ModelProbe
{
    public static IReadOnlyDictionary<string, ModelSpec> Parse(Compilation compilation, GeneratedCode generatedCode)
    {
        Dictionary<string, ModelSpec> specs = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol type in Types(compilation.Assembly.GlobalNamespace).Where(ModelResolver.HasModelAttribute))
        {
            if (ModelParser.Parse(type, compilation, generatedCode, new SilentSink(), TestContext.Current.CancellationToken) is { } spec)
                specs.Add(spec.Declaration.FullName, spec);
        }

        return specs;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}

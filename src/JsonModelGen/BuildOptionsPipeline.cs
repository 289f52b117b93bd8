using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator;

/// <summary>
/// The generator's step that tells other compilations what the project's properties set: the compiler shows them the attributes of an
/// assembly, and not how it was built.
/// </summary>
internal static class BuildOptionsPipeline
{
    /// <summary>No type can have a file of this name.</summary>
    internal const string HintName = "JsonModelGen-BuildOptions.g.cs";

    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ModelOptions> options)
    {
        // Whoever sets no property pays one comparison. The others need to know whether the project refers to the library at all: what sets a
        // property for a whole solution sets it where there is nothing that could be told, too.
#pragma warning disable RS0030
        IncrementalValuesProvider<ModelOptions> told = options
            .Combine(context.CompilationProvider)
#pragma warning restore RS0030
            .SelectMany(static (input, _) => input.Left != ModelOptions.Unset && HasAttribute(input.Right) ? [input.Left] : (ModelOptions[])[])
            .WithTrackingName(TrackingNames.TellBuildOptions);

        context.RegisterSourceOutput(told, static (output, options) =>
            output.AddSource(HintName, SourceText.From(BuildOptionsEmitter.Emit(options), JsonModelGenerator.Utf8)));
    }

    private static bool HasAttribute(Compilation compilation)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == KnownNames.RuntimeAssembly && !CompilationFacts.Of(compilation).IsBehindAlias(assembly))
                return assembly.GetTypeByMetadataName(KnownNames.RuntimeNamespace + "." + KnownNames.JsonModelBuildOptionsAttribute) is not null;
        }

        return false;
    }
}

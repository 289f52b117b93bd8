using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator;

/// <summary>
/// Emits the values of the project's MSBuild properties as an attribute, because other compilations see the attributes of an
/// assembly but not how it was built.
/// </summary>
internal static class BuildOptionsPipeline
{
    /// <summary>No type can have a file of this name.</summary>
    internal const string HintName = "JsonModelGen-BuildOptions.g.cs";

    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ModelOptions> options)
    {
        // Without such properties this costs one comparison. Otherwise it must be known whether the project references the library at all:
        // a property set for a whole solution also reaches projects that do not.
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

using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// What is emitted for a model with an error: what its author's code and that of other models name. Without it there are errors of the
/// compiler's, some of which stand before those of analyzers, and nobody would read what is wrong with the model.
/// </summary>
internal static class RefusedModelParser
{
    /// <summary>A specification of that and of nothing else; null if the type cannot be continued.</summary>
    public static ModelSpec? Parse(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        GenericModels generics = new(compilation, generatedCode, cancellationToken);
        if (DeclarationParser.ParseRefused(type, compilation, generatedCode, generics, cancellationToken) is not { } declaration)
            return null;

        StandIn standIn = Of(type, generatedCode, CompilationFacts.Of(compilation));
        UseDiagnostics use = new(CompilationFacts.Of(compilation));
        use.AddDeclaration(type);
        return new ModelSpec(
            ModelForm.RefusedModel,
            declaration,
            standIn == StandIn.Members ? generics.CodecOf(type) : null,
            Extensions: null,
            new ModelOptions(),
            new ModelOptions(),
            Members: default,
            ConstructorParameters: default,
            Enums: default,
            Conversions: default,
            Factory: null,
            HooksParser.Parse(type, generatedCode, cancellationToken),
            Adapters: default,
            use.Ids,
            ValuesName: "",
            AccessorNames: default,
            HasBrokenUnannotated: false,
            FieldMapName: "",
            new ArtifactSurroundings(default, default, default))
        {
            StandIn = standIn,
            ListedCases = DerivedTypes.ListedCasesOf(type, new NestedNames(generatedCode, type).Next),
        };
    }

    /// <summary>What can stand in the place of a model that another file can continue.</summary>
    public static StandIn Of(INamedTypeSymbol type, GeneratedCode generatedCode, CompilationFacts facts)
    {
        // Generic in what cannot be kept: neither the interface nor a codec could name it.
        // And who implements the interface by hand has it.
        if (type.IsStatic || type.IsRefLikeType || DeclarationParser.ObstacleOfParameters(type) is not null || ReservedNames.OwnImplementation(type, generatedCode) is not null)
            return StandIn.Hooks;
        StandIn most = facts.HasReservedName(type, generatedCode) && facts.MostThatStandsIn == StandIn.Members ? StandIn.Interface : facts.MostThatStandsIn;
        return most == StandIn.Interface && (TypeParameters.IsGeneric(type) || facts.HalvesOf(type).IsHalf) ? StandIn.Hooks : most;
    }
}

using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// What is emitted for a model with an error: the members that user code and other models refer to. Without them the compiler reports
/// errors of its own, some of which prevent analyzers from running and so would hide the cause.
/// </summary>
internal static class RefusedModelParser
{
    /// <summary>The specification of these members only; null if the type cannot be extended.</summary>
    public static ModelSpec? Parse(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        GenericModels generics = new(compilation, generatedCode, cancellationToken);
        if (DeclarationParser.ParseRefused(type, compilation, generatedCode, generics, cancellationToken) is not { } declaration)
            return null;

        StandIn standIn = Of(type, generatedCode, CompilationFacts.Of(compilation));
        UseDiagnostics use = new(CompilationFacts.Of(compilation));
        use.AddDeclaration(type);
        return new ModelSpec(ModelForm.RefusedModel, declaration, standIn == StandIn.Members ? generics.CodecOf(type) : null, new ModelOptions(), new ModelOptions())
        {
            Hooks = HooksParser.Parse(type, generatedCode, cancellationToken),
            SuppressedIds = use.Ids,
            StandIn = standIn,
            ListedCases = DerivedTypes.ListedCasesOf(type, new NestedNames(generatedCode, type).Next),
        };
    }

    /// <summary>What can be emitted for a model that another file can extend.</summary>
    public static StandIn Of(INamedTypeSymbol type, GeneratedCode generatedCode, CompilationFacts facts)
    {
        // Generic in a possible ref struct: neither the interface nor a codec can name it.
        // The interface may be implemented by hand already.
        if (type.IsStatic || type.IsRefLikeType || DeclarationParser.ObstacleOfParameters(type) is not null || ReservedNames.OwnImplementation(type, generatedCode) is not null)
            return StandIn.Hooks;
        StandIn most = facts.HasReservedName(type, generatedCode) && facts.MostThatStandsIn == StandIn.Members ? StandIn.Interface : facts.MostThatStandsIn;
        return most == StandIn.Interface && (TypeParameters.IsGeneric(type) || facts.DirectionsOf(type).IsOneWay) ? StandIn.Hooks : most;
    }
}

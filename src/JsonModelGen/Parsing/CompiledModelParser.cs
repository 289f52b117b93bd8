using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// Parses a model of another assembly from its public declaration, to check literals against it. Non-public members, methods and
/// converters are not visible: their keys may have any value, and so may unknown keys.
/// </summary>
internal static class CompiledModelParser
{
    /// <summary>The specification with the visible members; null if invisible ones could affect all of them, like the case names of a union.</summary>
    public static ModelSpec? Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        SilentSink sink = new();
        GenericModels generics = new(compilation, GeneratedCode.None, cancellationToken);
        AttributeData attribute = ModelResolver.AttributeOf(type)!;
        if (!CompilationFacts.Of(compilation).DirectionsOf(type).Reads ||
            attribute.Named("Factory") is not null ||
            UnionAttributes.IsUnion(type) ||
            DecidesAboutTypes(type.ContainingAssembly) ||
            DecidesAboutTypes(compilation.Assembly) ||
            ConstructorSelector.Select(type, GeneratedCode.None, sink, cancellationToken) is not { } constructor)
        {
            return null;
        }

        ShapeContext shapes = new(GeneratedCode.None, type, compilation, generics, cancellationToken);
        CodecSpec? codec = generics.CodecOf(type);
        List<ISymbol> members = MemberCollector.Collect(type, setsRequiredMembers: true, GeneratedCode.None, sink, MemberRules.OfModel(type));
        ModelOptions options = ModelOptionsParser.ParseType(type, sink);
        return sink.HasErrors ? null : new ModelSpec(
            codec is null ? ModelForm.Model : ModelForm.GenericModel,
            DeclarationParser.Declare(type, CompilationFacts.Of(compilation), hidden: default, isObsolete: false),
            codec,
            OfWhatIsSeen(options),
            OfWhatIsSeen(ModelOptionsParser.ParseOther(type.ContainingAssembly).Or(ModelOptions.BuiltIn)))
        {
            Members = Parse(type, attribute, constructor, members, shapes),
            Enums = shapes.Enums,
            Conversions = shapes.Conversions,
            Adapters = shapes.Adapters,
        };
    }

    /// <summary>The members that can be parsed. Each is first parsed alone; which parameter fills which is known only with all of them.</summary>
    private static EquatableArray<MemberSpec> Parse(INamedTypeSymbol type, AttributeData attribute, IMethodSymbol constructor, List<ISymbol> members, ShapeContext shapes)
    {
        HashSet<string> untold = new(StringComparer.Ordinal);
        foreach (ISymbol member in members)
        {
            MemberSink alone = new();
            ModelParser.ParseMembers(type, attribute, constructor, [member], shapes, alone, alone, out _);
            if (alone.HasErrors)
                untold.Add(member.Name);
        }

        ImmutableArray<MemberSpec>.Builder told = ImmutableArray.CreateBuilder<MemberSpec>(members.Count);
        MemberSink sink = new();
        foreach (MemberSpec member in ModelParser.ParseMembers(type, attribute, constructor, members, shapes, sink, sink, out _))
        {
            if (!untold.Contains(member.Name) && member.Extra is null)
                told.Add(member);
        }

        return told.ToEquatable();
    }

    /// <summary>An unknown key may belong to an invisible member; nothing needs to be emitted beside the model.</summary>
    private static ModelOptions OfWhatIsSeen(ModelOptions options) => options with
    {
        DisallowUnrecognizedKeys = false,
        CreateJsonKeys = false,
        CreateFieldMap = false,
        CreatePerFieldToJson = false,
        CreateJsonSchema = false,
    };

    /// <summary>Whether an assembly has attributes that affect how its models read a type.</summary>
    private static bool DecidesAboutTypes(IAssemblySymbol assembly)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonConvertWithAttribute) ||
                SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelForAttribute) ||
                SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.GenericJsonModelForAttribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Records whether a single member can be parsed; unmatched constructor parameters do not matter then.</summary>
    private sealed class MemberSink : IDiagnosticSink
    {
        public bool HasErrors { get; private set; }

        public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) => Count(descriptor);

        public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) => Count(descriptor);

        public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments) => Count(descriptor);

        public void LeaveToCompiler() => HasErrors = true;

        private void Count(DiagnosticDescriptor descriptor) =>
            HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error && descriptor.Id != DiagnosticDescriptors.ParameterWithoutMember.Id;
    }
}

using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Foreign;

/// <summary>
/// Turns a type for which <c>[assembly: JsonModelFor&lt;T&gt;]</c> asks into a <see cref="ModelSpec"/>, or says why it cannot be one. As
/// <see cref="ModelParser"/>, generator and analyzer call it with sinks of their own.
/// </summary>
internal static class ForeignTypeParser
{
    /// <summary>The specification that an attribute of the assembly asks for, or null: it is another attribute, or something is wrong.</summary>
    public static ModelSpec? Parse(AttributeData attribute, Compilation compilation, GeneratedCode generatedCode, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (ForeignTypes.TypeOf(attribute) is not { TypeKind: not TypeKind.Error } asked)
            return null;
        if (DeclarationParser.IsLanguageTooOld(compilation, out string? version))
        {
            sink.Report(DiagnosticDescriptors.LanguageVersion, asked, asked.Name, version);
            return null;
        }

        ShapeContext? shapes = asked is INamedTypeSymbol named
            ? new(generatedCode, named, compilation, new GenericModels(compilation, generatedCode, cancellationToken), cancellationToken, isForeign: true)
            : null;
        ForeignType? foreign = CompilationFacts.Of(compilation).ForeignTypes(generatedCode).Find(asked);
        string? obstacle = shapes is null || foreign is null ? "it is no class, struct or enum"
            : !IsSame(foreign.Attribute, attribute) ? "another attribute asks for it, too"
            : Obstacle(foreign.Type, compilation, shapes);
        if (obstacle is not null)
        {
            sink.Report(DiagnosticDescriptors.NoForeignCodec, asked, SymbolNames.Shown(asked), obstacle);
            return null;
        }

        ModelSpec empty = Empty(foreign!, compilation, ModelOptionsParser.Read(attribute, compilation.Assembly, sink));
        if (foreign!.Type.TypeKind == TypeKind.Enum)
            return ParseEnum(empty, foreign, compilation, shapes!.Facts);

        // Which members must be set depends on the constructor, and which constructor will do on the members.
        List<ISymbol> members = PropertiesFirst(MemberCollector.Collect(foreign.Type, setsRequiredMembers: true, generatedCode, sink, includesFields: true));
        return ConstructorSelector.SelectForeign(foreign.Type, members, sink) is { } constructor
            ? ModelParser.AddMembers(empty, foreign.Type, attribute, constructor, members, compilation, shapes!, sink)
            : null;
    }

    /// <summary>Compiled types tell their fields first, source has them where they are; System.Text.Json writes them last.</summary>
    private static List<ISymbol> PropertiesFirst(List<ISymbol> members) =>
        [.. members.FindAll(static member => member is IPropertySymbol), .. members.FindAll(static member => member is not IPropertySymbol)];

    private static bool IsSame(AttributeData one, AttributeData other) =>
        one.ApplicationSyntaxReference is { } first && other.ApplicationSyntaxReference is { } second && first.SyntaxTree == second.SyntaxTree && first.Span == second.Span;

    private static string? Obstacle(INamedTypeSymbol type, Compilation compilation, ShapeContext shapes)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return "it is a nullable: name the type in it";
        if (ModelResolver.HasModelAttribute(type))
            return "it is a model itself";
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Enum))
            return "it is no class, struct or enum";
        if (shapes.IsKnown(type))
            return "it is supported without the attribute: remove that";
        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            return "it is not accessible here";
        if (shapes.Facts.IsBehindAlias(type.ContainingAssembly))
            return "its assembly is referenced under an alias only: reference it under 'global', too";
        if (TypeUse.IsRefused(type))
            return "code that uses it does not compile, because it is obsolete as an error";
        return DeclarationParser.UnsupportedKind(type) is { } reason ? "it is " + reason : null;
    }

    private static ModelSpec Empty(ForeignType foreign, Compilation compilation, ModelOptions options)
    {
        INamedTypeSymbol type = foreign.Type;
        string hint = HintName.Of(type, CompilationFacts.Of(compilation));
        TypeDeclaration declaration = new(
            foreign.Namespace,
            default,
            "internal readonly struct",
            foreign.CodecName,
            "",
            SymbolNames.Emitted(type),
            SymbolNames.Shown(type),
            type.IsValueType,
            Hidden: default,
            IsObsolete: false,
            hint.Substring(0, hint.Length - ".g.cs".Length) + "." + foreign.CodecName + ".g.cs");
        return new ModelSpec(
            ModelForm.Foreign,
            declaration,
            new CodecSpec(foreign.CodecName, default, HidesBase: false),
            ExtensionParser.ParseForeign(foreign.Name, foreign.CodecFullName, compilation),
            options,
            ModelOptionsParser.ParseAssembly(compilation.Assembly),
            Members: default,
            ConstructorParameters: default,
            Enums: default,
            Conversions: default,
            Factory: null,
            HooksSpec.None,
            Adapters: default,
            SuppressedIds: default,
            ValuesName: "",
            AccessorNames: default,
            HasBrokenUnannotated: false,
            FieldMapName: "",
            new ArtifactSurroundings(default, default, default));
    }

    private static ModelSpec ParseEnum(ModelSpec empty, ForeignType foreign, Compilation compilation, CompilationFacts facts)
    {
        EnumSpec spec = EnumParser.Parse(foreign.Type, compilation.Assembly, foreign.CodecName);
        UseDiagnostics use = new(facts);
        use.AddType(foreign.Type);
        return empty with
        {
            Form = ModelForm.ForeignEnum,
            Extensions = null,
            Enums = new(ImmutableArray.Create(spec with { FieldRename = empty.Options.FieldRename ?? spec.FieldRename })),
            SuppressedIds = use.Ids,
        };
    }
}

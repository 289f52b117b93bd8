using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Turns a <c>[JsonLiteral]</c> property into a <see cref="LiteralSpec"/>. Generator and analyzer both call it.</summary>
internal static class LiteralParser
{
    /// <summary>The specification, or null after reporting an error.</summary>
    public static LiteralSpec? Parse(
        IPropertySymbol property,
        AttributeData attribute,
        Compilation compilation,
        GeneratedCode generatedCode,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        if (DeclarationParser.IsLanguageTooOld(compilation, out string? version))
        {
            sink.Report(DiagnosticDescriptors.LanguageVersion, property, property.Name, version);
            return null;
        }

        if (Declaration(property, generatedCode, cancellationToken) is not { } declaration)
            return null;
        if (Obstacle(property, declaration) is { } obstacle)
        {
            sink.Report(DiagnosticDescriptors.LiteralProperty, property, property.Name, obstacle);
            return null;
        }

        ShapeContext shapes = new(generatedCode, property.ContainingType, compilation, new GenericModels(compilation, generatedCode, cancellationToken), cancellationToken);
        TypeShape? shape = null;
        if (!IsBytes(property.Type))
        {
            ShapeResolution resolution = shapes.Resolve(property.Type);
            shape = resolution.Shape;
            if (shape is null)
            {
                if (resolution.Culprit!.TypeKind == TypeKind.Error)
                    sink.LeaveToCompiler();
                else
                    sink.Report(DiagnosticDescriptors.UnsupportedType, property, property.Name, SymbolNames.Shown(resolution.Culprit!), resolution.Reason);
                return null;
            }

            if (shapes.Lack.Take().Reading is { } unreadable)
            {
                sink.Report(DiagnosticDescriptors.LiteralProperty, property, property.Name, SymbolNames.Shown(unreadable) + " can be written, but not read");
                return null;
            }
        }

        return Spec(property, attribute, declaration, shapes.Facts) with
        {
            Shape = shape,
            Enums = shapes.Enums,
            AssemblyOptions = ModelOptionsParser.ParseAssembly(compilation.Assembly),
            HolderName = shapes.NestedTypeName(property.Name + "JsonLiteral"),
        };
    }

    /// <summary>The specification of an invalid property, or null if it cannot have another part.</summary>
    public static LiteralSpec? ParseRefused(IPropertySymbol property, AttributeData attribute, Compilation compilation, GeneratedCode generatedCode, CancellationToken cancellationToken) =>
        !DeclarationParser.IsLanguageTooOld(compilation, out _) &&
        Declaration(property, generatedCode, cancellationToken) is { } declaration &&
        DeclarationParser.CanBeContinued(property.ContainingType, generatedCode, cancellationToken) &&
        declaration.Modifiers.Any(SyntaxKind.PartialKeyword) && HasNoBody(declaration)
            ? Spec(property, attribute, declaration, CompilationFacts.Of(compilation)) with { TypeName = Reference(property) + SymbolNames.Declared(property.Type), Refused = Accessors(declaration) }
            : null;

    private static string Reference(IPropertySymbol property) => property.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.RefReadOnly => "ref readonly ",
        _ => "",
    };

    private static EquatableArray<string> Accessors(PropertyDeclarationSyntax declaration)
    {
        ImmutableArray<string>.Builder accessors = ImmutableArray.CreateBuilder<string>();
        foreach (AccessorDeclarationSyntax accessor in declaration.AccessorList?.Accessors ?? default)
        {
            string modifiers = "";
            foreach (SyntaxToken modifier in accessor.Modifiers)
                modifiers += modifier.Text + " ";
            accessors.Add(modifiers + accessor.Keyword.Text);
        }

        return accessors.ToEquatable();
    }

    private static LiteralSpec Spec(IPropertySymbol property, AttributeData attribute, PropertyDeclarationSyntax declaration, CompilationFacts facts)
    {
        UseDiagnostics use = new(facts);
        use.Add(property);
        INamedTypeSymbol type = property.ContainingType;
        return new LiteralSpec(
            SymbolNames.Emitted(type.ContainingNamespace),
            DeclarationParser.Openings(type),
            Modifiers(declaration),
            SymbolNames.Declared(property.Type),
            property.Name,
            attribute.ConstructorArgument() as string ?? "",
            Folder(declaration.SyntaxTree.FilePath),
            Shape: null,
            Enums: default,
            new ModelOptions(),
            HolderName: "",
            use.Ids,
            HintName.Of(property, facts)) { AmbiguousAttributes = facts.AmbiguousAttributes };
    }

    private static bool HasNoBody(PropertyDeclarationSyntax declaration)
    {
        foreach (AccessorDeclarationSyntax accessor in declaration.AccessorList?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
                return false;
        }

        return declaration.ExpressionBody is null;
    }

    private static PropertyDeclarationSyntax? Declaration(IPropertySymbol property, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            if (!generatedCode.Contains(reference.SyntaxTree) && reference.GetSyntax(cancellationToken) is PropertyDeclarationSyntax declaration)
                return declaration;
        }

        return null;
    }

    private static string? Obstacle(IPropertySymbol property, PropertyDeclarationSyntax declaration)
    {
        if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            return "it must be partial, so that a getter can be generated";
        if (property.SetMethod is not null || property.GetMethod is null)
            return "it must have a getter and no setter";
        if (property.RefKind != RefKind.None)
            return "it returns a reference";
        if (TypeParameters.OccurIn(property.Type))
            return "its type contains type parameters, and how to read those is not known";
        return HasNoBody(declaration) ? null : "it has a value already: leave the getter without a body";
    }

    private static bool IsBytes(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } span &&
        SymbolNames.Is(span.ContainingNamespace, "System");

    private static string Modifiers(PropertyDeclarationSyntax declaration)
    {
        List<string> modifiers = [];
        foreach (SyntaxToken modifier in declaration.Modifiers)
            modifiers.Add(modifier.Text);
        return string.Join(" ", modifiers);
    }

    private static string Folder(string path)
    {
        string normalized = LiteralFileFinder.Normalize(path);
        int end = normalized.LastIndexOf('/');
        return end < 0 ? "" : normalized.Substring(0, end);
    }
}

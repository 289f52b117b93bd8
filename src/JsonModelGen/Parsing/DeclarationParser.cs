using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Checks that emitted code can extend a type, and describes how.</summary>
internal static class DeclarationParser
{
    /// <summary>C# 13, as a number: the enum of the oldest Roslyn does not have it.</summary>
    private const int LowestLanguageVersion = 1300;

    /// <summary>The first version with file-scoped namespaces.</summary>
    private const int LowestForHooks = 1000;

    /// <summary>The first version with static abstract interface members.</summary>
    private const int LowestForInterface = 1100;

    public static TypeDeclaration? Parse(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode, GenericModels generics, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (IsLanguageTooOld(compilation, out string? version))
        {
            sink.Report(DiagnosticDescriptors.LanguageVersion, type, type.Name, version);
            return null;
        }

        if (CompilationFacts.Of(compilation).HiddenNamespace is { } hidden)
        {
            sink.Report(DiagnosticDescriptors.UnsupportedKind, type, type.Name, HiddenBy(hidden));
            return null;
        }

        if (UnsupportedKind(type) is { } reason)
        {
            sink.Report(DiagnosticDescriptors.UnsupportedKind, type, type.Name, reason);
            return null;
        }

        bool isPartial = true;
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (!IsPartial(current, generatedCode, cancellationToken))
            {
                sink.Report(DiagnosticDescriptors.NotPartial, current, current.Name, type.Name);
                isPartial = false;
            }
        }

        return isPartial ? Declare(type, CompilationFacts.Of(compilation), Hidden(type, generatedCode, generics, CompilationFacts.Of(compilation)), TypeUse.IsObsolete(type)) : null;
    }

    /// <summary>Whether the language version has no partial properties, and its name.</summary>
    public static bool IsLanguageTooOld(Compilation compilation, [NotNullWhen(true)] out string? version)
    {
        version = compilation is CSharpCompilation { LanguageVersion: var number } && (int)number < LowestLanguageVersion ? number.ToDisplayString() : null;
        return version is not null;
    }

    /// <summary>What the language version allows to emit for a model with an error.</summary>
    public static StandIn MostOf(Compilation compilation) =>
        !IsLanguageTooOld(compilation, out _) ? StandIn.Members
        : ((CSharpCompilation)compilation).LanguageVersion >= (LanguageVersion)LowestForInterface ? StandIn.Interface
        : StandIn.Hooks;

    /// <summary>The declaration of a type with an error, as far as its replacement needs it; null if no other file can extend it.</summary>
    public static TypeDeclaration? ParseRefused(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode, GenericModels generics, CancellationToken cancellationToken)
    {
        if (compilation is CSharpCompilation { LanguageVersion: var version } && (int)version < LowestForHooks || CompilationFacts.Of(compilation).HiddenNamespace is not null || !CanBeContinued(type, generatedCode, cancellationToken))
            return null;

        CompilationFacts facts = CompilationFacts.Of(compilation);
        return Declare(type, facts, Hidden(type, generatedCode, generics, facts), isObsolete: false);
    }

    /// <summary>The declaration of a type, whether or not it can be extended.</summary>
    public static TypeDeclaration Declare(INamedTypeSymbol type, CompilationFacts facts, HiddenMembers hidden, bool isObsolete) => new(
        SymbolNames.Emitted(type.ContainingNamespace),
        Openings(type.ContainingType),
        Keyword(type),
        CSharpText.Identifier(type.Name),
        TypeParameters.InBrackets(type),
        SymbolNames.Emitted(type),
        SymbolNames.Shown(type),
        type.IsValueType,
        hidden,
        isObsolete,
        HintName.Of(type, facts)) { AmbiguousAttributes = facts.AmbiguousAttributes };

    /// <summary>Whether another file can extend a type.</summary>
    public static bool CanBeContinued(INamedTypeSymbol type, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal || !IsPartial(current, generatedCode, cancellationToken))
                return false;
        }

        return true;
    }

    /// <summary>The partial declarations of a type and its containing types, outermost first: <c>partial class Outer</c>.</summary>
    public static EquatableArray<string> Openings(INamedTypeSymbol? type)
    {
        ImmutableArray<string>.Builder openings = ImmutableArray.CreateBuilder<string>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
            openings.Insert(0, Keyword(current) + " " + CSharpText.Identifier(current.Name) + TypeParameters.InBrackets(current));
        return openings.ToEquatable();
    }

    /// <summary>Why nothing can be emitted if a type in the global namespace has the name of a namespace.</summary>
    public static string HiddenBy(string name) => "in a project with a type '" + name + "' in the global namespace, which hides the namespace of that name from generated code: move that type into a namespace";

    /// <summary>The kind of type, if it is not supported; else null.</summary>
    public static string? UnsupportedKind(INamedTypeSymbol type)
    {
        if (type.IsStatic)
            return "static";
        if (type.IsRefLikeType)
            return "a ref struct, which cannot be stored";
        if (type.IsAbstract && !UnionAttributes.IsUnion(type))
            return "abstract: put [JsonModel] on the types derived from it";
        if (Interfaces.HasEnumerable(type))
            return "a collection, which JSON would represent by its elements, without the members of the type: use a class that contains the collection";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal)
                return (ReferenceEquals(current, type) ? "file-local" : "nested in a file-local type") + ", so no other file can extend it: make it internal";
            if (current.TypeKind == TypeKind.Interface)
                return "nested in an interface: move it out";
        }

        return ObstacleOfParameters(type);
    }

    /// <summary>Why no codec could be generic in the type parameters of a type; else null.</summary>
    public static string? ObstacleOfParameters(INamedTypeSymbol type)
    {
        foreach (ITypeParameterSymbol parameter in TypeParameters.All(type))
        {
            if (AllowsRefStructs(parameter))
                return "generic in '" + parameter.Name + "', which may be a ref struct, and those cannot be stored: remove that constraint";
            if (IsHiddenByAnother(parameter, type))
                return "nested in a type with a type parameter '" + parameter.Name + "' of the same name as its own: rename one of them";
        }

        return null;
    }

    /// <summary>Roslyn 4.8 has no API for this constraint.</summary>
    private static bool AllowsRefStructs(ITypeParameterSymbol parameter)
    {
        foreach (SyntaxReference reference in parameter.ContainingType?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax declaration)
                continue;
            foreach (TypeParameterConstraintClauseSyntax clause in declaration.ConstraintClauses)
            {
                if (clause.Name.Identifier.ValueText != parameter.Name)
                    continue;
                foreach (TypeParameterConstraintSyntax constraint in clause.Constraints)
                {
                    if (constraint.ToString().StartsWith("allows", StringComparison.Ordinal) && constraint is not TypeConstraintSyntax)
                        return true;
                }
            }
        }

        return false;
    }

    private static bool IsHiddenByAnother(ITypeParameterSymbol parameter, INamedTypeSymbol type)
    {
        foreach (ITypeParameterSymbol other in TypeParameters.All(type))
        {
            if (other.Name == parameter.Name && !SymbolEqualityComparer.Default.Equals(other, parameter))
                return true;
        }

        return false;
    }

    private static bool IsPartial(INamedTypeSymbol type, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (!generatedCode.Contains(reference.SyntaxTree) &&
                reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration)
            {
                return declaration.Modifiers.Any(SyntaxKind.PartialKeyword);
            }
        }

        return false;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "partial interface",
        { IsRefLikeType: true } => "ref partial struct",
        { IsRecord: true, IsValueType: true } => "partial record struct",
        { IsRecord: true } => "partial record",
        { IsValueType: true } => "partial struct",
        _ => "partial class",
    };

    /// <summary>The emitted members of base classes with the same signatures as ours; those of generic models have as many codec parameters.</summary>
    private static HiddenMembers Hidden(INamedTypeSymbol type, GeneratedCode generatedCode, GenericModels generics, CompilationFacts facts)
    {
        HiddenMembers hidden = default;
        ModelDirections own = facts.DirectionsOf(type);
        int codecs = generics.CodecOf(type)?.Parameters.Length ?? 0;
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            // A base model for which nothing is emitted has no members to hide.
            if (!ModelResolver.HasModelAttribute(ancestor) ||
                !facts.HasEmittedMembers(ancestor, generatedCode) ||
                generics.CodecCountOf(ancestor.OriginalDefinition, out _) != codecs)
            {
                continue;
            }

            ModelDirections directions = facts.DirectionsOf(ancestor);
            hidden = new HiddenMembers(
                hidden.Bodies || (codecs == 0 && !own.IsOneWay && !directions.IsOneWay),
                hidden.Reading || directions.Reads,
                hidden.Writing || directions.Writes);
        }

        return hidden;
    }
}

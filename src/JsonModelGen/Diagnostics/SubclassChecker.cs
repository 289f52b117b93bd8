using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// Warns about a class that derives from a model and adds members, but is not a model: the inherited <c>ToJson</c> omits them.
/// Classes with their own way of being written, or that exclude the members, are not reported.
/// </summary>
internal static class SubclassChecker
{
    public static void Check(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode, IDiagnosticSink sink)
    {
        // An abstract class has no values of its own.
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false } || ModelResolver.HasModelAttribute(type) || SaysHowItIsWritten(type, compilation, generatedCode))
            return;

        ISymbol? lost = null;
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (ModelResolver.HasModelAttribute(current))
            {
                if (lost is not null)
                    sink.Report(DiagnosticDescriptors.SubclassOfModel, type, type.Name, SymbolNames.Shown(current), lost.Name);
                return;
            }

            lost ??= AddedMember(current, generatedCode);
        }
    }

    private static bool SaysHowItIsWritten(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.RuntimeNamespace) ||
                SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterAttribute))
            {
                return true;
            }
        }

        foreach (ISymbol member in type.GetMembers("ToJson"))
        {
            if (member is IMethodSymbol { IsStatic: false } && !generatedCode.Declares(member))
                return true;
        }

        return CompilationFacts.Of(compilation).ForeignTypes(generatedCode).Find(type) is not null;
    }

    /// <summary>The first new member that a model would write.</summary>
    private static ISymbol? AddedMember(INamedTypeSymbol type, GeneratedCode generatedCode)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            bool takesPart = member is
                (IPropertySymbol { IsStatic: false, IsIndexer: false, IsOverride: false, RefKind: RefKind.None, GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true } or
                IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }) &&
                (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public } || SymbolAttributes.Of(member).IsIncluded);
            if (takesPart && !generatedCode.Declares(member) && !IsLeftOut(member))
                return member;
        }

        return null;
    }

    private static bool IsLeftOut(ISymbol member)
    {
        IParameterSymbol? parameter = PositionalParameter.Of(member);
        KeyOptions options = new KeyOptionsParser(isStandard: false, new SilentSink()).Parse(member, parameter, MemberAttributes.Of(member, parameter)).ToOptions();
        return options.IncludeToJson == false;
    }
}

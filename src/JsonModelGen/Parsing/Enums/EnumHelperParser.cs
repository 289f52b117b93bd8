using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Enums;

/// <summary>Describes the class that is emitted beside an enum with <c>[JsonEnum]</c>.</summary>
internal static class EnumHelperParser
{
    private const string Suffix = "Json";
    /// <summary>The class; null if nothing outside the containing types could use it, or if no code can name the enum.</summary>
    public static EnumHelperSpec? Parse(INamedTypeSymbol type, Compilation compilation)
    {
        string name = "";
        string accessibility = "public";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal || current.Name.Length == 0 || !current.TypeParameters.IsEmpty)
                return null;
            if (current.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal)
                accessibility = "internal";
            else if (current.DeclaredAccessibility != Accessibility.Public)
                return null;
            name = current.Name + (name.Length == 0 ? "" : "_" + name);
        }

        if (UnfinishedCode.IsIn(type) || TypeUse.IsRefused(type) || DeclarationParser.IsLanguageTooOld(compilation, out _))
            return null;

        CompilationFacts facts = CompilationFacts.Of(compilation);
        UseDiagnostics use = new(facts);
        use.AddType(type);
        string hint = HintName.Of(type, facts);
        name = TopLevelNames.Free(name + Suffix, type.ContainingNamespace, GeneratedCode.None);
        return new EnumHelperSpec(
            SymbolNames.Emitted(type.ContainingNamespace),
            accessibility,
            name,
            EnumParser.Parse(type, compilation.Assembly, name),
            ModelOptionsParser.ParseAssembly(compilation.Assembly),
            use.Ids,
            EmittedFileName.Beside(hint, "JsonEnum")) { AmbiguousAttributes = facts.AmbiguousAttributes };
    }
}

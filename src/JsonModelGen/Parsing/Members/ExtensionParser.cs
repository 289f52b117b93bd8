using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Describes the entry points that extend a type from outside, where there can be such.</summary>
internal static class ExtensionParser
{
    /// <summary>C# 14, as a number: the enum of the oldest Roslyn does not have it.</summary>
    private const int FirstWithStaticExtensions = 1400;

    private const string Suffix = "JsonExtensions";

    /// <summary>Those of a generic model for type arguments that are models: they need no codec to be named.</summary>
    /// <returns>Null where keys are among the type arguments, which no model is, or where the type is not seen from outside.</returns>
    public static ExtensionSpec? ParseGeneric(INamedTypeSymbol type, CodecSpec codec, Compilation compilation, GeneratedCode generatedCode)
    {
        string? accessibility = AccessibilityOf(type);
        Dictionary<string, string> arguments = new(StringComparer.Ordinal);
        string codecs = "";
        foreach (CodecParameterSpec parameter in codec.Parameters)
        {
            if (parameter.IsKey || accessibility is null)
                return null;
            arguments.Add(parameter.ValueType, RuntimeNames.Model + "<" + parameter.ValueType + ">");
            codecs += (codecs.Length == 0 ? "<" : ", ") + RuntimeNames.Namespace + "ModelCodec<" + parameter.ValueType + ">";
        }

        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(type);
        return new ExtensionSpec(
            NameOf(type, compilation, generatedCode),
            accessibility!,
            SymbolNames.Emitted(type) + "." + codec.Name + codecs + ">",
            TypeParameters.InBrackets(parameters, static parameter => CSharpText.Identifier(parameter.Name)),
            new(ConstraintClauses.Of(parameters, parameter => arguments.TryGetValue(CSharpText.Identifier(parameter.Name), out string? model) ? model : null)),
            HasStaticExtensions(compilation));
    }

    /// <summary>Those of a type of another assembly.</summary>
    public static ExtensionSpec ParseForeign(string name, string codec, Compilation compilation) =>
        new(name + Suffix, "internal", codec, "", default, HasStaticExtensions(compilation));

    /// <summary>A compiler may be told a language version that it does not know yet.</summary>
    private static bool HasStaticExtensions(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: var version } &&
        (int)version >= FirstWithStaticExtensions &&
        Enum.IsDefined(typeof(LanguageVersion), FirstWithStaticExtensions);

    private static string? AccessibilityOf(INamedTypeSymbol type)
    {
        string accessibility = "public";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal)
                accessibility = "internal";
            else if (current.DeclaredAccessibility != Accessibility.Public)
                return null;
        }

        return accessibility;
    }

    /// <summary>The names of the types around it and its own, with the number of its type parameters if there are namesakes, and free in its namespace.</summary>
    private static string NameOf(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode)
    {
        string name = "";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            INamespaceOrTypeSymbol container = current.ContainingType ?? (INamespaceOrTypeSymbol)current.ContainingNamespace;
            string number = container.GetTypeMembers(current.Name).Length > 1 ? CSharpText.Number((long)current.TypeParameters.Length) : "";
            name = current.Name + number + (name.Length == 0 ? "" : "_" + name);
        }

        return TopLevelNames.Free(name + Suffix, compilation.GetCompilationNamespace(type.ContainingNamespace), generatedCode);
    }
}

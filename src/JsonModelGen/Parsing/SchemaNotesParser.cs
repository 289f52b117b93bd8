using System.Collections.Immutable;
using System.Text;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// Reads data that only schemas need: documentation comments, if the compiler parses them, and <c>[JsonSchema]</c> on
/// members. Comments are read from syntax: asking for them as XML would cost more than all the rest of the model.
/// </summary>
internal static class SchemaNotesParser
{
    public static SchemaNotes Parse(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        ImmutableArray<MemberNote>.Builder notes = ImmutableArray.CreateBuilder<MemberNote>();
        HashSet<string> done = new(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
        {
            foreach (ISymbol member in DeclaredMembers.Of(current, GeneratedCode.None))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (member.IsImplicitlyDeclared || !done.Add(member.Name))
                    continue;
                string? description = DescriptionOf(member, cancellationToken);
                string? schema = DeclaredSchema.Of(member) ?? OfParameter(member);
                if (description is not null || schema is not null)
                    notes.Add(new MemberNote(member.Name, description, schema));
            }
        }

        return new SchemaNotes(SymbolNames.Emitted(type), DescriptionOf(type, cancellationToken), notes.ToEquatable());
    }

    /// <summary>For a positional member, the attribute is on the parameter.</summary>
    private static string? OfParameter(ISymbol member)
    {
        foreach (IMethodSymbol constructor in member.ContainingType.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase) && DeclaredSchema.Of(parameter) is { } schema)
                    return schema;
            }
        }

        return null;
    }

    private static string? DescriptionOf(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(cancellationToken);
            string? text = declaration switch
            {
                ParameterSyntax { Parent.Parent: TypeDeclarationSyntax type } => Text(type, "param", symbol.Name),
                VariableDeclaratorSyntax { Parent.Parent: { } field } => Text(field, "summary", name: null),
                _ => Text(declaration, "summary", name: null),
            };
            if (text is not null)
                return text;
        }

        return null;
    }

    /// <summary>The text of an element of a documentation comment; null if there is none.</summary>
    private static string? Text(SyntaxNode declaration, string element, string? name)
    {
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia())
        {
            if (trivia.GetStructure() is not DocumentationCommentTriviaSyntax comment)
                continue;
            foreach (XmlNodeSyntax node in comment.Content)
            {
                if (node is XmlElementSyntax { StartTag: var tag } found && tag.Name.LocalName.ValueText == element && (name is null || NameOf(tag) == name))
                {
                    StringBuilder text = new();
                    Append(found.Content, text);
                    return text.Length == 0 ? null : text.ToString();
                }
            }
        }

        return null;
    }

    private static string? NameOf(XmlElementStartTagSyntax tag)
    {
        foreach (XmlAttributeSyntax attribute in tag.Attributes)
        {
            if (attribute is XmlNameAttributeSyntax name)
                return name.Identifier.Identifier.ValueText;
        }

        return null;
    }

    /// <summary>Adds the words of a comment, with single spaces between them.</summary>
    private static void Append(SyntaxList<XmlNodeSyntax> content, StringBuilder text)
    {
        foreach (XmlNodeSyntax node in content)
        {
            switch (node)
            {
                case XmlTextSyntax words:
                    foreach (SyntaxToken token in words.TextTokens)
                        AppendWords(token.ValueText, text);
                    break;
                case XmlElementSyntax element:
                    if (element.StartTag.Name.LocalName.ValueText is "para" or "br")
                        AppendWords(" ", text);
                    Append(element.Content, text);
                    break;
                case XmlEmptyElementSyntax empty:
                    AppendWords(Referred(empty), text);
                    break;
            }
        }

        if (text.Length > 0 && text[text.Length - 1] == ' ' && content.Count > 0 && content[0].Parent?.Parent is DocumentationCommentTriviaSyntax)
            text.Length--;
    }

    private static void AppendWords(string words, StringBuilder text)
    {
        foreach (char character in words)
        {
            if (!char.IsWhiteSpace(character))
                text.Append(character);
            else if (text.Length > 0 && text[text.Length - 1] != ' ')
                text.Append(' ');
        }
    }

    /// <summary>The text shown for <c>&lt;see cref="…"/&gt;</c> and similar elements.</summary>
    private static string Referred(XmlEmptyElementSyntax element)
    {
        foreach (XmlAttributeSyntax attribute in element.Attributes)
        {
            switch (attribute)
            {
                case XmlCrefAttributeSyntax { Cref: QualifiedCrefSyntax qualified }:
                    return qualified.Member.ToString();
                case XmlCrefAttributeSyntax cref:
                    string name = cref.Cref.ToString();
                    return name.Substring(name.LastIndexOf('.') + 1);
                case XmlNameAttributeSyntax parameter:
                    return parameter.Identifier.Identifier.ValueText;
                case XmlTextAttributeSyntax { Name.LocalName.ValueText: "langword" } word:
                    return word.TextTokens.ToString();
            }
        }

        return " ";
    }
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Tests;

/// <summary>A source in which <c>[|…|]</c> marks where something is expected.</summary>
internal sealed record Markup(string Source, ImmutableArray<TextSpan> Spans)
{
    public static Markup Parse(string marked)
    {
        StringBuilder source = new();
        ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>();
        int position = 0;
        while (marked.IndexOf("[|", position, StringComparison.Ordinal) is var start and >= 0)
        {
            int end = marked.IndexOf("|]", start, StringComparison.Ordinal);
            source.Append(marked, position, start - position);
            spans.Add(new TextSpan(source.Length, end - start - 2));
            source.Append(marked, start + 2, end - start - 2);
            position = end + 2;
        }

        source.Append(marked, position, marked.Length - position);
        return new Markup(source.ToString(), spans.ToImmutable());
    }
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Text with indentation. Line ends are always <c>\n</c> and numbers are culture-invariant, so that
/// the same model gives the same bytes on every machine.
/// </summary>
internal sealed class CodeWriter
{
    private const string IndentUnit = "    ";

    /// <summary>The initial capacity in chars: more than most files need, but below the large object heap.</summary>
    private const int UsualRoom = 32 * 1024;

    /// <summary>The buffer of a text finished on this thread, reused for the next, so that it need not grow again.</summary>
    [ThreadStatic]
    private static StringBuilder? s_spare;

    private readonly StringBuilder _text = Room();
    private int _indent;
    private bool _blankLineIsDue;
    private bool _isAtBlockStart;

    /// <summary>One line; an empty one is kept empty.</summary>
    public void WriteLine(string line = "")
    {
        StartLine(line.Length == 0 || line[0] == '#');
        _text.Append(line).Append('\n');
    }

    private void WriteLine(string lines, int start, int length)
    {
        StartLine(length == 0 || lines[start] == '#');
        _text.Append(lines, start, length).Append('\n');
    }

    /// <summary>One interpolated line.</summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref LineHandler line)
    {
        _ = line;
        _text.Append('\n');
    }

    /// <summary>Several lines, with the current indentation.</summary>
    public void WriteLines(string lines)
    {
        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            if (end < 0)
                end = lines.Length;
            int length = end > start && lines[end - 1] == '\r' ? end - start - 1 : end - start;
            WriteLine(lines, start, length);
            start = end + 1;
        }
    }

    /// <summary>Lines with one more level of indentation.</summary>
    public void WriteIndented(IEnumerable<string> lines)
    {
        using (Indent())
        {
            foreach (string line in lines)
                WriteLine(line);
        }
    }

    /// <summary>One line with one level less indentation: labels, by C# convention.</summary>
    public void WriteLabel(string label)
    {
        _indent--;
        StartLine(atMargin: false);
        _text.Append(label).Append(":\n");
        _indent++;
    }

    /// <summary>An empty line before the next line, unless a block begins or ends there.</summary>
    public void SeparateNext() => _blankLineIsDue = true;

    /// <summary>Opens a block; disposing the result closes it.</summary>
    public Block OpenBlock(string closing = "}")
    {
        WriteLine("{");
        _indent++;
        _isAtBlockStart = true;
        return new Block(this, closing);
    }

    /// <summary>Indents by one level until the result is disposed.</summary>
    public Block Indent()
    {
        _indent++;
        return new Block(this, closing: null);
    }

    public override string ToString() => _text.ToString();

    /// <summary>The whole text; nothing can be written afterwards.</summary>
    public string Finish()
    {
        string text = _text.ToString();
        if (_text.Capacity == UsualRoom)
            s_spare = _text.Clear();
        return text;
    }

    private static StringBuilder Room()
    {
        StringBuilder room = s_spare ?? new StringBuilder(UsualRoom);
        s_spare = null;
        return room;
    }

    private void StartLine(bool atMargin)
    {
        if (_blankLineIsDue && !_isAtBlockStart)
            _text.Append('\n');
        _blankLineIsDue = false;
        _isAtBlockStart = false;
        if (atMargin)
            return;
        for (int i = 0; i < _indent; i++)
            _text.Append(IndentUnit);
    }

    /// <summary>An open block.</summary>
    internal readonly struct Block(CodeWriter writer, string? closing) : IDisposable
    {
        public void Dispose()
        {
            writer._blankLineIsDue = false;
            writer._isAtBlockStart = false;
            writer._indent--;
            if (closing is not null)
                writer.WriteLine(closing);
        }
    }

    /// <summary>Accepts text and integers only, so that culture-dependent values do not compile.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LineHandler
    {
        private readonly StringBuilder _text;

        public LineHandler(int literalLength, int formattedCount, CodeWriter writer)
        {
            writer.StartLine(atMargin: false);
            _text = writer._text;
        }

        public void AppendLiteral(string value) => _text.Append(value);

        public void AppendFormatted(string? value) => _text.Append(value);

        public void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }
}

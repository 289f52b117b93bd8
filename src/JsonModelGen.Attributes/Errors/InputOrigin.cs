using System.Globalization;

namespace JsonModelGen;

/// <summary>
/// The position of a value in the whole input, when only the value's own bytes are available. The default is the start of
/// the input.
/// </summary>
/// <param name="Line">The line of the value's first byte, from 0.</param>
/// <param name="ByteInLine">The position of that byte in its line, from 0.</param>
/// <param name="ElementIndex">The value's index, if it is an element of the root array.</param>
internal readonly record struct InputOrigin(long Line, long ByteInLine, long? ElementIndex = null)
{
    /// <summary>The path of the value itself.</summary>
    public string Path =>
        ElementIndex is { } index ? string.Create(CultureInfo.InvariantCulture, $"$[{index}]") : "$";

    /// <summary>The line of the byte at <paramref name="offset"/> in <paramref name="json"/>, and its position in that line.</summary>
    public (long Line, long ByteInLine) Place(ReadOnlySpan<byte> json, int offset)
    {
        ReadOnlySpan<byte> before = json[..Math.Clamp(offset, 0, json.Length)];
        int lastBreak = before.LastIndexOf((byte)'\n');
        return lastBreak < 0
            ? (Line, ByteInLine + before.Length)
            : (Line + before.Count((byte)'\n'), before.Length - lastBreak - 1);
    }

    /// <summary>The origin of what follows <paramref name="json"/>, at the same index.</summary>
    public InputOrigin After(ReadOnlySpan<byte> json)
    {
        (long line, long byteInLine) = Place(json, json.Length);
        return this with { Line = line, ByteInLine = byteInLine };
    }
}

using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace JsonModelGen;

/// <summary>Validates and unescapes strings as UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>Validates the content of a string without escapes.</summary>
    /// <param name="input">The text.</param>
    /// <param name="start">Where the content starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <exception cref="JsonModelException">It is not valid UTF-8.</exception>
    internal static void Validate(ReadOnlySpan<byte> input, int start, int end)
    {
        if (!Utf8.IsValid(input[start..end]))
        {
            throw FirstInvalid(input[..end], start);
        }
    }

    /// <summary>Unescapes the content of a string.</summary>
    /// <param name="input">The text.</param>
    /// <param name="start">Where the content starts.</param>
    /// <param name="end">Where it ends; the escapes in between have been validated.</param>
    /// <param name="destination">Where it goes: room for as many bytes as the content has.</param>
    /// <returns>How many bytes were written.</returns>
    /// <exception cref="JsonModelException">It is not valid Unicode.</exception>
    internal static int Unescape(ReadOnlySpan<byte> input, int start, int end, Span<byte> destination)
    {
        ReadOnlySpan<byte> content = input[..end];
        int position = start;
        int written = 0;
        while (position < end)
        {
            if (content[position] == '\\')
            {
                // Never more bytes than the escape has: 4 for 12, 3 for 6, 1 for 2.
                uint character = EscapeSequence.Read(input, ref position);
                written += new Rune(character).EncodeToUtf8(destination[written..]);
                continue;
            }

            ReadOnlySpan<byte> run = content[position..];
            int next = run.IndexOf((byte)'\\');
            run = next < 0 ? run : run[..next];
            run.CopyTo(destination[written..]);
            position += run.Length;
            written += run.Length;
        }

        // An escape stands for a whole character, so the result is valid if and only if each run between escapes is.
        return Utf8.IsValid(destination[..written]) ? written : throw FirstInvalid(content, start);
    }

    /// <summary>The error of a byte that does not start a complete character.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">The byte's index.</param>
    internal static JsonModelException Invalid(ReadOnlySpan<byte> input, int position)
    {
        return ReadingError.InvalidText(position, OffendingText.Character(input, position));
    }

    private static JsonModelException FirstInvalid(ReadOnlySpan<byte> content, int position)
    {
        while (Rune.DecodeFromUtf8(content[position..], out _, out int length) == OperationStatus.Done)
        {
            position += length;
        }

        return Invalid(content, position);
    }
}

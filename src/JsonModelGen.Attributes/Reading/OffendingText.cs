using System.Buffers;
using System.Globalization;
using System.Text;

namespace JsonModelGen;

/// <summary>Quotes a piece of the input in a message: short, on one line, readable whatever it holds.</summary>
internal static class OffendingText
{
    private const int MaxLength = 40;

    /// <summary>The character at a place, in apostrophes, or a description if there is none.</summary>
    /// <param name="input">The text.</param>
    /// <param name="offset">Where the character starts.</param>
    internal static string Character(ReadOnlySpan<byte> input, int offset)
    {
        return Rune.DecodeFromUtf8(input[offset..], out Rune character, out _) != OperationStatus.Done
            ? string.Create(CultureInfo.InvariantCulture, $"the byte 0x{input[offset]:X2}")
            : $"'{Shortened(input.Slice(offset, character.Utf8SequenceLength))}'";
    }

    /// <summary>A piece of the input, cut after 40 characters, with unprintable characters escaped.</summary>
    /// <param name="text">The piece.</param>
    internal static string Shortened(ReadOnlySpan<byte> text)
    {
        var result = new StringBuilder(MaxLength);
        while (!text.IsEmpty)
        {
            // Invalid bytes arrive here as U+FFFD.
            Rune.DecodeFromUtf8(text, out Rune character, out int length);
            if (result.Length + character.Utf16SequenceLength > MaxLength)
            {
                return result.Append('…').ToString();
            }

            if (IsShown(character))
            {
                result.Append(character.ToString());
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{character.Value:X4}");
            }

            text = text[length..];
        }

        return result.ToString();
    }

    private static bool IsShown(Rune character) => Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse);
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace JsonModelGen;

/// <summary>Quotes a piece of the input in a message: shortened, on one line, with unprintable characters escaped.</summary>
internal static class OffendingText
{
    private const int MaxLength = 40;

    /// <summary>The character at an offset, in apostrophes, or the byte if it is not valid UTF-8.</summary>
    /// <param name="input">The text.</param>
    /// <param name="offset">Where the character starts.</param>
    internal static string Character(ReadOnlySpan<byte> input, int offset)
    {
        return Rune.DecodeFromUtf8(input[offset..], out Rune character, out _) != OperationStatus.Done
            ? string.Create(CultureInfo.InvariantCulture, $"the byte 0x{input[offset]:X2}")
            : $"'{Shortened(input.Slice(offset, character.Utf8SequenceLength))}'";
    }

    /// <summary>A piece of the input, cut off after 40 characters, with unprintable characters escaped.</summary>
    /// <param name="text">The piece.</param>
    internal static string Shortened(ReadOnlySpan<byte> text)
    {
        var result = new StringBuilder(MaxLength);
        while (!text.IsEmpty)
        {
            // Invalid bytes are decoded as U+FFFD.
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

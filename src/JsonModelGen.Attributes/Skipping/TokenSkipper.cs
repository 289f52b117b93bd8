using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// Finds the end of an object or array and validates it, token by token. A loop without recursion: the kinds of the open containers are
/// bits of a word, the innermost in the lowest bit, and only nesting beyond 64 levels needs an array for the outer words.
/// </summary>
internal static class TokenSkipper
{
    private const int LevelsPerWord = 64;

    /// <summary>Finds the end of an object or array.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where its bracket is.</param>
    /// <param name="depthLeft">How many levels of objects and arrays it may have.</param>
    /// <param name="maxDepth">The limit to name in an error.</param>
    /// <returns>The index after it.</returns>
    /// <exception cref="JsonModelException">It is malformed, cut off, or nested too deep.</exception>
    internal static int Skip(ReadOnlySpan<byte> input, int position, int depthLeft, int maxDepth)
    {
        ulong objects = 0;
        ulong[]? outerWords = null;
        int depth = 0;
        while (true)
        {
            position = WhiteSpace.Skip(input, position);
            byte next = (uint)position < (uint)input.Length ? input[position] : (byte)0;
            if (next is (byte)'{' or (byte)'[')
            {
                if (depth >= depthLeft)
                {
                    throw ReadingError.TooDeep(position, maxDepth);
                }

                if (depth % LevelsPerWord == 0 && depth != 0)
                {
                    PushWord(ref outerWords, (depth / LevelsPerWord) - 1, objects);
                }

                depth++;
                objects = (objects << 1) | (next == '{' ? 1u : 0u);
                position = WhiteSpace.Skip(input, position + 1);
                if ((uint)position >= (uint)input.Length || input[position] != next + 2)
                {
                    // Not empty: an object's first name, or an array's first element.
                    position = next == '{' ? SkipName(input, position) : position;
                    continue;
                }
            }
            else
            {
                position = ValueSkipper.SkipScalar(input, position, next);
            }

            // After a value, or before the bracket that closes an empty container: close what ends here, go on after a comma.
            while (true)
            {
                if (depth == 0)
                {
                    return position;
                }

                position = WhiteSpace.Skip(input, position);
                next = (uint)position < (uint)input.Length ? input[position] : (byte)0;
                bool inObject = (objects & 1) != 0;
                if (next == ',')
                {
                    position++;
                    if (inObject)
                    {
                        position = SkipName(input, WhiteSpace.Skip(input, position));
                    }

                    break;
                }

                if (next != (inObject ? '}' : ']'))
                {
                    throw ReadingError.Syntax(input, position, inObject ? "\",\" or \"}\"" : "\",\" or \"]\"");
                }

                position++;
                depth--;
                objects >>= 1;
                if (depth % LevelsPerWord == 0 && depth != 0)
                {
                    objects = outerWords![(depth / LevelsPerWord) - 1];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipName(ReadOnlySpan<byte> input, int position)
    {
        if ((uint)position >= (uint)input.Length || input[position] != '"')
        {
            throw ReadingError.Syntax(input, position, "the name of a member");
        }

        position = WhiteSpace.Skip(input, ValueSkipper.SkipString(input, position + 1));
        return (uint)position < (uint)input.Length && input[position] == ':'
            ? position + 1
            : throw ReadingError.Syntax(input, position, "\":\"");
    }

    private static void PushWord(ref ulong[]? words, int index, ulong word)
    {
        if (words is null || words.Length <= index)
        {
            Array.Resize(ref words, Math.Max(4, index * 2));
        }

        words[index] = word;
    }
}

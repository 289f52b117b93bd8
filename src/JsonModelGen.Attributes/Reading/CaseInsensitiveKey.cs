using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen;

/// <summary>Compares the key that was read with a name, without regard to case. Emitted code calls it for names beyond ASCII.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CaseInsensitiveKey
{
    /// <summary>Whether two texts are equal as <see cref="StringComparison.OrdinalIgnoreCase"/> has it.</summary>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="name">The name, UTF-8.</param>
    public static bool Equals(ReadOnlySpan<byte> key, ReadOnlySpan<byte> name)
    {
        // A char in its other case may be longer, but not more than three times.
        const int LongestOnStack = 128;
        if (key.Length > 3 * name.Length || name.Length > 3 * key.Length)
            return false;
        if (key.Length > LongestOnStack || name.Length > LongestOnStack)
            return EqualsLong(key, name);

        Span<char> keyText = stackalloc char[LongestOnStack];
        Span<char> nameText = stackalloc char[LongestOnStack];
        return ((ReadOnlySpan<char>)keyText[..Encoding.UTF8.GetChars(key, keyText)])
            .Equals(nameText[..Encoding.UTF8.GetChars(name, nameText)], StringComparison.OrdinalIgnoreCase);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool EqualsLong(ReadOnlySpan<byte> key, ReadOnlySpan<byte> name) =>
        string.Equals(Encoding.UTF8.GetString(key), Encoding.UTF8.GetString(name), StringComparison.OrdinalIgnoreCase);
}

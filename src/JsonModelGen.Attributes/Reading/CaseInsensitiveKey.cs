using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen;

/// <summary>Compares keys of the input with names, without regard to case. Emitted code calls it for names with non-ASCII characters.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CaseInsensitiveKey
{
    /// <summary>Whether a key equals a name under <see cref="StringComparison.OrdinalIgnoreCase"/>.</summary>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="name">The name, UTF-8.</param>
    public static bool Equals(ReadOnlySpan<byte> key, ReadOnlySpan<byte> name)
    {
        // In UTF-8, a char of the other case may be longer, but at most three times as long.
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

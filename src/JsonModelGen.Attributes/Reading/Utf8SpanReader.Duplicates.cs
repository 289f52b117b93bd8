using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

// Duplicate keys: the option AllowDuplicateKeys.
public ref partial struct Utf8SpanReader
{
    /// <summary>Records a key, with the reader before its value, and refuses a duplicate.</summary>
    /// <param name="seen">The bits of the keys seen so far.</param>
    /// <param name="bit">The bit of this key.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="key">The key under which the member is written.</param>
    /// <exception cref="JsonModelException">It is a duplicate (<see cref="JsonModelErrorKind.DuplicateKey"/>).</exception>
    [CLSCompliant(false)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void MarkKey(ref ulong seen, ulong bit, string model, string key)
    {
        if ((seen & bit) != 0) ThrowDuplicateKey(model, key);
        seen |= bit;
    }

    /// <summary>Refuses a duplicate key, with the reader before its value.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="key">The key under which the member is written; the JSON may contain an alias, or another case.</param>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly void ThrowDuplicateKey(string model, string key)
    {
        string name = NameBefore(_position);
        string message = key == name || key.EndsWith("." + name, StringComparison.Ordinal)
            ? $"The key \"{key}\" of {model} occurs twice."
            : $"The key \"{name}\" is another name of \"{key}\" of {model}, which occurred already.";
        throw new JsonModelException(JsonModelErrorKind.DuplicateKey, message) { Model = model, Key = key, Offset = WhiteSpace.Skip(_input, _position) };
    }

    /// <summary>The same for an object that is not a model.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly void ThrowDuplicateKey()
    {
        string name = NameBefore(_position);
        throw new JsonModelException(JsonModelErrorKind.DuplicateKey, $"The key \"{name}\" occurs twice.") { Key = name, Offset = WhiteSpace.Skip(_input, _position) };
    }

    /// <summary>The name that ends, with its colon, before a position. Quotation marks in it are escaped.</summary>
    private readonly string NameBefore(int position)
    {
        int end = _input[..position].LastIndexOf((byte)'"');
        int start = end;
        do
        {
            start = _input[..start].LastIndexOf((byte)'"');
        }
        while (_input[start - 1] == '\\');
        return EscapedText.ToText(_input[(start + 1)..end], out _);
    }
}

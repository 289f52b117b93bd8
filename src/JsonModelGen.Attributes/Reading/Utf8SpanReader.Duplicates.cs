using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

// Keys that may be there once only: the option AllowDuplicateKeys.
public ref partial struct Utf8SpanReader
{
    /// <summary>Notes that a key is there; the reader stands behind it, before its value.</summary>
    /// <param name="seen">The bits of the keys that were there.</param>
    /// <param name="bit">That of this key.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="key">The key that is written for the member.</param>
    /// <exception cref="JsonModelException">It was there already (<see cref="JsonModelErrorKind.DuplicateKey"/>).</exception>
    [CLSCompliant(false)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void MarkKey(ref ulong seen, ulong bit, string model, string key)
    {
        if ((seen & bit) != 0) ThrowDuplicateKey(model, key);
        seen |= bit;
    }

    /// <summary>Refuses a key that is there already. The reader stands behind it, before its value.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="key">The key that is written for the member; it may stand there under another name, or in another case.</param>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly void ThrowDuplicateKey(string model, string key)
    {
        string name = NameBefore(_position);
        string message = key == name || key.EndsWith("." + name, StringComparison.Ordinal)
            ? $"The key \"{key}\" of {model} is there twice."
            : $"The key \"{name}\" is there, but it is another name of \"{key}\" of {model}, which was there already.";
        throw new JsonModelException(JsonModelErrorKind.DuplicateKey, message) { Model = model, Key = key, Offset = WhiteSpace.Skip(_input, _position) };
    }

    /// <summary>The same of an object that is no model.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly void ThrowDuplicateKey()
    {
        string name = NameBefore(_position);
        throw new JsonModelException(JsonModelErrorKind.DuplicateKey, $"The key \"{name}\" is there twice.") { Key = name, Offset = WhiteSpace.Skip(_input, _position) };
    }

    /// <summary>The name whose colon stands before a position. Of quotation marks in it, all have backslashes before them.</summary>
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

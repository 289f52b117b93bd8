using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JsonModelGen;

// Unions: which case an object is, by the text under one of its keys.
public ref partial struct Utf8SpanReader
{
    /// <summary>
    /// Looks ahead for the discriminator of the object that comes next; the reader stays where it is. Where the key is the first one, nothing
    /// else is looked at; else what stands before it is skipped, and read afterwards.
    /// </summary>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="ignoreCase">Whether the key may be spelled in another case.</param>
    /// <param name="name">
    /// The text under it, unescaped and valid, or the number as it is written; else nothing. It lies in the input or in a buffer of the reader: it must
    /// be used up before the next read.
    /// </param>
    /// <returns>The kind of what stands under it; <see cref="JsonTokenType.None"/> where the key is missing.</returns>
    /// <exception cref="JsonModelException">The value is not an object, or what was looked at is malformed or nested too deep.</exception>
    public JsonTokenType PeekCase(scoped ReadOnlySpan<byte> key, bool ignoreCase, out ReadOnlySpan<byte> name)
    {
        int position = _position;
        int depth = _depth;
        JsonTokenType kind = TryFindMember(key, ignoreCase) ? PeekTokenType() : JsonTokenType.None;
        name = kind switch
        {
            JsonTokenType.String => ReadStringUtf8(),
            JsonTokenType.Number => ReadNumberToken(),
            _ => default,
        };
        GoBack(position, depth, SetMaxDepth);
        return kind;
    }

    /// <summary>Reads the discriminator of an object whose case is known already.</summary>
    /// <param name="name">The name of the case, unescaped UTF-8.</param>
    /// <param name="model">The name of the model.</param>
    /// <exception cref="JsonModelException">The value is not a string, or names another case.</exception>
    public void ReadCase(scoped ReadOnlySpan<byte> name, string model)
    {
        int start = _position;
        if (!ReadStringUtf8().SequenceEqual(name))
        {
            ThrowOtherCase(start, name, model);
        }
    }

    /// <summary>The same where the name is a number.</summary>
    /// <param name="number">The number of the case, as it is written.</param>
    /// <param name="model">The name of the model.</param>
    /// <exception cref="JsonModelException">The value is not a number, or that of another case.</exception>
    public void ReadCaseNumber(scoped ReadOnlySpan<byte> number, string model)
    {
        int start = _position;
        if (!ReadNumberToken().SequenceEqual(number))
        {
            ThrowOtherCase(start, number, model);
        }
    }

    /// <summary>The error of an object that is no case of a union; the reader stands before it.</summary>
    /// <param name="key">The key of the discriminator.</param>
    /// <param name="ignoreCase">Whether the key may be spelled in another case.</param>
    /// <param name="model">The name of the union.</param>
    /// <param name="cases">The names of the cases, as the message shows them.</param>
    /// <returns>The error to throw: the discriminator is missing, no string, or the name of no case.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public JsonModelException NoCase(string key, bool ignoreCase, string model, string cases)
    {
        int position = _position;
        int depth = _depth;
        if (TryFindMember(Encoding.UTF8.GetBytes(key), ignoreCase))
        {
            return NoCaseAt(_position, $"A string that says which case of {model} this is ({cases}) was expected, but ");
        }

        GoBack(position, depth, SetMaxDepth);
        SkipValue();
        return new JsonModelException(JsonModelErrorKind.MissingKey, $"The key \"{key}\", which says which case of {model} this is ({cases}), is missing.")
        {
            Model = model,
            Key = key,
            Offset = _position - 1,
        };
    }

    /// <summary>Enters the object that comes next and goes to the value of a member; without such a member to the object's end.</summary>
    private bool TryFindMember(scoped ReadOnlySpan<byte> key, bool ignoreCase)
    {
        ReadStartObject();
        if (TryReadEndObject())
        {
            return false;
        }

        do
        {
            ReadOnlySpan<byte> name = ReadName();
            if (name.SequenceEqual(key) || (ignoreCase && CaseInsensitiveKey.Equals(name, key)))
            {
                return true;
            }

            SkipValue();
        }
        while (ReadNextMember());
        return false;
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void ThrowOtherCase(int start, scoped ReadOnlySpan<byte> name, string model) =>
        throw NoCaseAt(start, $"{model} is the case \"{Encoding.UTF8.GetString(name)}\", but ");

    private readonly JsonModelException NoCaseAt(int start, string message)
    {
        int position = WhiteSpace.Skip(_input, start);
        JsonTokenType type = position < _input.Length ? TokenStart.TypeOf(_input[position]) : JsonTokenType.None;
        JsonModelErrorKind kind = type switch
        {
            JsonTokenType.String => JsonModelErrorKind.UnknownCase,
            JsonTokenType.Null => JsonModelErrorKind.NullValue,
            _ => JsonModelErrorKind.WrongType,
        };
        return ReadingError.At(kind, position, message + Found(position, type) + ".");
    }
}

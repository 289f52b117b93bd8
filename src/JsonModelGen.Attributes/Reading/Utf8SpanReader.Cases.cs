using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JsonModelGen;

// Unions: the case of an object, which the value of one of its keys (the discriminator) names.
public ref partial struct Utf8SpanReader
{
    /// <summary>
    /// Looks ahead for the discriminator of the object that comes next; the reader does not move. Members before the discriminator are
    /// skipped now and read later.
    /// </summary>
    /// <param name="key">The key, unescaped UTF-8.</param>
    /// <param name="ignoreCase">Whether the key is compared without regard to case.</param>
    /// <param name="name">
    /// Its value: a string's text, unescaped and valid UTF-8, or a number as it is written; else empty. A slice of the input or of a buffer of the
    /// reader, usable until the next read.
    /// </param>
    /// <returns>The kind of the value; <see cref="JsonTokenType.None"/> if the key is missing.</returns>
    /// <exception cref="JsonModelException">The value is not an object, or the part up to the discriminator is malformed or nested too deep.</exception>
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

    /// <summary>Reads the discriminator of an object whose case is already known.</summary>
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

    /// <summary>The same if the discriminator is a number.</summary>
    /// <param name="number">The number of the case, as it is written.</param>
    /// <param name="model">The name of the model.</param>
    /// <exception cref="JsonModelException">The value is not a number, or is that of another case.</exception>
    public void ReadCaseNumber(scoped ReadOnlySpan<byte> number, string model)
    {
        int start = _position;
        if (!ReadNumberToken().SequenceEqual(number))
        {
            ThrowOtherCase(start, number, model);
        }
    }

    /// <summary>Creates the error of an object that is not a case of a union; the reader is before it.</summary>
    /// <param name="key">The key of the discriminator.</param>
    /// <param name="ignoreCase">Whether the key is compared without regard to case.</param>
    /// <param name="model">The name of the union.</param>
    /// <param name="cases">The names of the cases, as the message shows them.</param>
    /// <returns>The error to throw: the discriminator is missing, not a string, or not the name of a case.</returns>
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

    /// <summary>Enters the object that comes next and moves to the value of a member, or past the object's end if it has no such member.</summary>
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

using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Goes one level deeper and reserves space. Writes nothing: the brace is part of the caller's next literal.</summary>
    /// <param name="reserve">How many bytes to reserve, up to the next call that reserves its own space.</param>
    /// <exception cref="JsonModelException"><see cref="JsonModelErrorKind.DepthExceeded"/>: more levels than <see cref="MaxDepth"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter(int reserve)
    {
        if (_depth >= _maxDepth) ThrowTooDeep();
        _depth++;
        Ensure(reserve);
    }

    /// <summary>Writes <c>}</c> and goes one level up. Space must be reserved: 1 byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteEndObject()
    {
        Put((byte)'}');
        _depth--;
    }

    /// <summary>Writes <c>[</c> and goes one level deeper.</summary>
    /// <exception cref="JsonModelException"><see cref="JsonModelErrorKind.DepthExceeded"/>: more levels than <see cref="MaxDepth"/>.</exception>
    public void WriteStartArray()
    {
        Enter(1);
        Put((byte)'[');
    }

    /// <summary>Writes <c>[]</c>.</summary>
    /// <exception cref="JsonModelException"><see cref="JsonModelErrorKind.DepthExceeded"/>: more levels than <see cref="MaxDepth"/>.</exception>
    internal void WriteEmptyArray()
    {
        if (_depth >= _maxDepth) ThrowTooDeep();
        Ensure(2);
        WriteRaw("[]"u8);
    }

    /// <summary>Writes <c>]</c> and goes one level up.</summary>
    public void WriteEndArray()
    {
        Ensure(1);
        Put((byte)']');
        _depth--;
    }

    /// <summary>Writes <c>,</c>.</summary>
    public void WriteComma()
    {
        Ensure(1);
        Put((byte)',');
    }

    /// <summary>Writes <c>,</c> unless the last byte is <c>{</c>; for members that may be left out.</summary>
    public void WriteCommaUnlessFirst()
    {
        Ensure(1);
        if (_buffer[_position - 1] != (byte)'{') Put((byte)',');
    }

    /// <summary>Writes bytes as they are. Space must be reserved.</summary>
    /// <param name="literal">A piece of JSON, already escaped.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> literal)
    {
        // For a u8 literal the JIT knows the length, and the copy becomes a few moves.
        literal.CopyTo(_buffer.Slice(_position));
        _position += literal.Length;
    }

    /// <summary>Writes a JSON value given as text. It is not validated.</summary>
    /// <param name="utf8Json">The value.</param>
    public void WriteRawValue(scoped ReadOnlySpan<byte> utf8Json)
    {
        Ensure(utf8Json.Length);
        WriteRaw(utf8Json);
    }

    /// <summary>Writes <c>null</c>. Space must be reserved: 4 bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>. Space must be reserved: 5 bytes.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteBoolean(bool value)
    {
        // Without a branch, which would be hard to predict. After true, the e is overwritten by what follows.
        Span<byte> room = _buffer.Slice(_position, 5);
        BinaryPrimitives.WriteUInt32LittleEndian(room, value ? 0x65757274u : 0x736C6166u);
        room[4] = (byte)'e';
        _position += value ? 4 : 5;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte value)
    {
        _buffer[_position] = value;
        _position++;
    }

    [DoesNotReturn]
    private readonly void ThrowTooDeep() => throw new JsonModelException(
        JsonModelErrorKind.DepthExceeded,
        $"The value is nested deeper than {_maxDepth} levels. If it is not meant to be, it refers back to itself (a cycle).");
}

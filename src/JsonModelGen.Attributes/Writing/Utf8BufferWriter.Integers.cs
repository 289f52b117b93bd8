using System.Runtime.CompilerServices;

namespace JsonModelGen;

public ref partial struct Utf8BufferWriter
{
    /// <summary>Writes an integer. Space must be reserved: 11 bytes.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteInt32(int value)
    {
        uint magnitude = (uint)value;
        if (value < 0)
        {
            Put((byte)'-');
            magnitude = 0u - magnitude;
        }

        WriteUInt32(magnitude);
    }

    /// <summary>Writes an integer. Space must be reserved: 10 bytes.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [CLSCompliant(false)]
    public void WriteUInt32(uint value) => _position += DecimalDigits.Write(_buffer[_position..], value);

    /// <summary>Writes an integer. Space must be reserved: 20 bytes.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void WriteInt64(long value)
    {
        ulong magnitude = (ulong)value;
        if (value < 0)
        {
            Put((byte)'-');
            magnitude = 0ul - magnitude;
        }

        WriteUInt64(magnitude);
    }

    /// <summary>Writes an integer. Space must be reserved: 20 bytes.</summary>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [CLSCompliant(false)]
    public void WriteUInt64(ulong value)
    {
        // The rare case is a separate tail call, so that no register has to be saved for it.
        if (value < DecimalDigits.TenQuadrillion)
            _position += DecimalDigits.WriteUpToSixteen(_buffer[_position..], value);
        else
            WriteLongest(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteLongest(ulong value) => _position += DecimalDigits.Write(_buffer[_position..], value);
}

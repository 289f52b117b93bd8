namespace JsonModelGen;

/// <summary>How text is read, as far as that is not the model's own business. Made once and shared; it never changes.</summary>
public sealed class JsonModelReadOptions
{
    internal const int DefaultMaxDepth = 64;

    /// <summary>What is used when no options are given.</summary>
    public static JsonModelReadOptions Default { get; } = new();

    /// <summary>
    /// How deeply objects and arrays may be nested, values that are skipped included; 64 unless set, and when set to 0,
    /// as in <see cref="System.Text.Json.JsonSerializerOptions.MaxDepth"/>. A <see cref="System.Text.Json.Utf8JsonReader"/>'s
    /// own limit holds as well.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>
    /// How many bytes are taken from a stream or pipe before the reading is given up with
    /// <see cref="JsonModelErrorKind.InputTooLarge"/>: of the whole text, or of each value where values are enumerated.
    /// Unless set, as many as an array can hold (2 GB). Text that is in memory already is not limited.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = int.MaxValue;

    /// <summary>
    /// Whether text that is enumerated is a sequence of values (JSON Lines, or one value behind the other) even if it
    /// begins with <c>[</c>. Needed only where the values themselves are arrays: otherwise the first byte tells.
    /// </summary>
    public bool TopLevelValues { get; init; }

    internal int EffectiveMaxDepth => MaxDepth == 0 ? DefaultMaxDepth : MaxDepth;

    // one byte is kept free, so that the byte too many can be seen
    internal int EffectiveMaxBytes => Math.Min(MaxBytes, Array.MaxLength - 1);
}

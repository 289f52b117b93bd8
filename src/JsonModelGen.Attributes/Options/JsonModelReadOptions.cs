using System.Text.Json;

namespace JsonModelGen;

/// <summary>Limits for reading, and what is allowed beyond the JSON of RFC 8259. Immutable; create once and share.</summary>
public sealed class JsonModelReadOptions
{
    /// <summary>The default options.</summary>
    public static JsonModelReadOptions Default { get; } = new();

    /// <summary>
    /// The maximum depth of objects and arrays, including skipped values. Default, also when set to 0: 64, as in
    /// <see cref="System.Text.Json.JsonSerializerOptions.MaxDepth"/>, or the <see cref="JsonModelOptionsAttribute.MaxDepth"/> of a model; if set, both limits
    /// apply. A <see cref="System.Text.Json.Utf8JsonReader"/>'s own limit applies as well.
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
    /// The maximum number of bytes read from a stream or pipe before reading fails with
    /// <see cref="JsonModelErrorKind.InputTooLarge"/>: for the whole text, or per value when values are enumerated.
    /// Default: the maximum array size (2 GB). Text that is in memory already is not limited.
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
    /// Whether enumerated text is a sequence of values (JSON Lines, or concatenated values) even if it
    /// begins with <c>[</c>. Needed only if the values themselves are arrays, or if the body of an HTTP answer may be empty
    /// although its media type is not that of JSON Lines.
    /// </summary>
    public bool TopLevelValues { get; init; }

    /// <summary>
    /// Whether a comma is allowed after the last element of an array or the last member of an object. Default: false, as in <see cref="JsonSerializerOptions.AllowTrailingCommas"/>.
    /// Not while values are enumerated. A <see cref="Utf8JsonReader"/> has an option of its own.
    /// </summary>
    public bool AllowTrailingCommas { get; init; }

    /// <summary>
    /// Whether comments (<c>// …</c> and <c>/* … */</c>) are skipped or, by default, an error, as in <see cref="JsonSerializerOptions.ReadCommentHandling"/>. Not while values are enumerated.
    /// A <see cref="Utf8JsonReader"/> has an option of its own.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither <see cref="JsonCommentHandling.Disallow"/> nor <see cref="JsonCommentHandling.Skip"/>.</exception>
    public JsonCommentHandling ReadCommentHandling
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((int)value, (int)JsonCommentHandling.Skip, nameof(value));
            field = value;
        }
    }

    internal bool IsLax => AllowTrailingCommas || ReadCommentHandling != JsonCommentHandling.Disallow;

    internal int EffectiveMaxDepth => MaxDepth == 0 ? Utf8SpanReader.UsualMaxDepth : MaxDepth;

    // one byte is kept free, so that the byte too many can be seen
    internal int EffectiveMaxBytes => Math.Min(MaxBytes, Array.MaxLength - 1);

    /// <summary>These options, also with comments and trailing commas.</summary>
    internal JsonModelReadOptions WithLaxSyntax() => new()
    {
        MaxDepth = MaxDepth,
        MaxBytes = MaxBytes,
        TopLevelValues = TopLevelValues,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The options for enumerating values, whose ends are found without regard to comments.</summary>
    /// <exception cref="NotSupportedException">The options allow comments or trailing commas.</exception>
    internal static JsonModelReadOptions ForEnumeration(JsonModelReadOptions? options) => options is { IsLax: true }
        ? throw new NotSupportedException("Comments and trailing commas cannot be allowed while values are enumerated. Read the whole list, or leave AllowTrailingCommas and ReadCommentHandling unset.")
        : options ?? Default;
}

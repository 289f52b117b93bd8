namespace JsonModelGen;

/// <summary>What was wrong: the <see cref="JsonModelException.Kind"/> of an error.</summary>
public enum JsonModelErrorKind
{
    /// <summary>The text is not JSON (RFC 8259): a wrong character, a leading zero, a raw control character.</summary>
    InvalidJson,

    /// <summary>The text ends inside a value.</summary>
    UnexpectedEnd,

    /// <summary>Something other than white space follows the value.</summary>
    TrailingData,

    /// <summary>Objects and arrays are nested deeper than the limit (64 unless another was chosen), or an object graph has a cycle.</summary>
    DepthExceeded,

    /// <summary>A string or key is not valid Unicode: invalid UTF-8, or half of a surrogate pair.</summary>
    InvalidText,

    /// <summary>The value is of another JSON type than the member: a string where a number is needed.</summary>
    WrongType,

    /// <summary>The value is <c>null</c>, the member is not nullable.</summary>
    NullValue,

    /// <summary>The number does not fit the member's type: too large, too small, or with a fraction.</summary>
    NumberOutOfRange,

    /// <summary>The value has the right JSON type but not the right form: a string that is no date, an array of the wrong length.</summary>
    InvalidValue,

    /// <summary>The text is none of the names of the enum.</summary>
    UnknownEnumValue,

    /// <summary>A required key is not there.</summary>
    MissingKey,

    /// <summary>A key belongs to no member, and the model does not allow that.</summary>
    UnrecognizedKey,

    /// <summary>A key occurs twice, and the model does not allow that.</summary>
    DuplicateKey,

    /// <summary>The input is larger than the limit that was set.</summary>
    InputTooLarge,

    /// <summary>Code of the user threw: a constructor, a property, a hook or a converter. The inner exception says what.</summary>
    UserCode,

    /// <summary>The value cannot be written as JSON: a number that is not finite, an enum value without a name.</summary>
    NotWritable,

    /// <summary>The discriminator of an object is the name of none of the union's cases, or of another case than is read.</summary>
    UnknownCase,
}

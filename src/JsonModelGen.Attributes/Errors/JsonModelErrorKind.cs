namespace JsonModelGen;

/// <summary>The <see cref="JsonModelException.Kind"/> of an error.</summary>
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

    /// <summary>A string or key is not valid Unicode: invalid UTF-8, or a lone surrogate.</summary>
    InvalidText,

    /// <summary>The value has the wrong JSON type for the member: a string where a number is needed.</summary>
    WrongType,

    /// <summary>The value is <c>null</c>, but the member is not nullable.</summary>
    NullValue,

    /// <summary>The number does not fit the member's type: too large, too small, or with a fraction.</summary>
    NumberOutOfRange,

    /// <summary>The value has the right JSON type but not the right form: a string that is not a date, an array of the wrong length.</summary>
    InvalidValue,

    /// <summary>The value is not in the enum.</summary>
    UnknownEnumValue,

    /// <summary>A required key is missing.</summary>
    MissingKey,

    /// <summary>A key belongs to no member, and the model does not allow that.</summary>
    UnrecognizedKey,

    /// <summary>A key occurs twice, and the model does not allow that.</summary>
    DuplicateKey,

    /// <summary>The input is larger than the limit that was set.</summary>
    InputTooLarge,

    /// <summary>User code threw an exception: a constructor, a property, a hook or a converter. It is the inner exception.</summary>
    UserCode,

    /// <summary>The value cannot be written as JSON: a number that is not finite, an enum value without a name.</summary>
    NotWritable,

    /// <summary>The discriminator does not name a case of the union, or names another case than the one being read.</summary>
    UnknownCase,
}

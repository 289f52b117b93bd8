using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// A member that is absent, null, or has a value, for PATCH requests: a missing key leaves a value unchanged, and <c>null</c> removes it. In a
/// model, the member is absent if its key is missing, and is written only if it is not absent.
/// </summary>
/// <remarks>
/// <para><c>default</c> is absent. <c>null</c> counts as a value if <typeparamref name="T"/> allows it: an <c>Optional&lt;string?&gt;</c> can be
/// absent, null or a string, and an <c>Optional&lt;string&gt;</c> absent or a string.</para>
/// <para>The counterpart of json_serializable's <c>explicitJsonNullWhenNonNullField</c>, as a type.</para>
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[SuppressMessage("Naming", "CA1716", Justification = "What other languages reserve, they can escape; every library calls it so.")]
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;
    private readonly bool _hasValue;

    /// <summary>An optional with a value.</summary>
    /// <param name="value">The value; null only if <typeparamref name="T"/> allows it.</param>
    public Optional(T value)
    {
        _value = value;
        _hasValue = true;
    }

    /// <summary>Whether it is present: a value, or null.</summary>
    public bool HasValue => _hasValue;

    /// <summary>Whether it is absent: neither a value nor null.</summary>
    public bool IsAbsent => !_hasValue;

    /// <summary>Whether it is present and null.</summary>
    public bool IsNull => _hasValue && _value is null;

    /// <summary>The value, which may be null if <typeparamref name="T"/> allows it.</summary>
    /// <exception cref="InvalidOperationException">The optional is absent.</exception>
    public T Value
    {
        get
        {
            if (!_hasValue)
                ThrowAbsent();
            return _value;
        }
    }

    private string DebuggerDisplay => _hasValue && _value is string text ? "\"" + text + "\"" : ToString();

    /// <summary>Gets the value, if present.</summary>
    /// <param name="value">The value or null; the default of the type if absent.</param>
    /// <returns>Whether it is present.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return _hasValue;
    }

    /// <summary>The value, or the default of the type if absent.</summary>
    /// <returns>The value, or null if it is null.</returns>
    public T? GetValueOrDefault() => _value;

    /// <summary>The value, or another one if absent: <c>user.Name = patch.Name.GetValueOrDefault(user.Name)</c>.</summary>
    /// <param name="valueIfAbsent">The result if absent. If present and null, the result is null.</param>
    /// <returns>The value, which may be null if <typeparamref name="T"/> allows it.</returns>
    public T GetValueOrDefault(T valueIfAbsent) => _hasValue ? _value : valueIfAbsent;

    /// <summary>Whether both are absent, or hold equal values.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal. Null is not equal to absent.</returns>
    public bool Equals(Optional<T> other) =>
        _hasValue == other._hasValue && (!_hasValue || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_hasValue, _value);

    /// <summary>The text of the value, or <c>null</c> or <c>absent</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _hasValue ? _value?.ToString() ?? "null" : "absent";

    /// <summary>An optional with a value.</summary>
    /// <param name="value">The value; null only if <typeparamref name="T"/> allows it.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or hold equal values.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent and the other is not, or they have different values.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    private static void ThrowAbsent() =>
        throw new InvalidOperationException("The Optional<" + typeof(T).Name + "> is absent and has no value: check HasValue first, or use TryGetValue or GetValueOrDefault.");
}

/// <summary>Creates an <see cref="Optional{T}"/> where there is no implicit conversion: from an interface type, or with an inferred type argument.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "As the type that it makes.")]
public static class Optional
{
    /// <summary>An optional with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; null only if <typeparamref name="T"/> allows it.</param>
    /// <returns>The optional, which is not absent.</returns>
    public static Optional<T> Of<T>(T value) => new(value);
}

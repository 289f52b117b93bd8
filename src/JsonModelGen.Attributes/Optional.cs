using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>
/// A member that is absent, null, or has a value: what a PATCH needs, where a key that is missing leaves a value as it is and <c>null</c> removes
/// it. As a member of a model, it is written only where something stands there, and is absent where its key is missing.
/// </summary>
/// <remarks>
/// <para><c>default</c> is absent. Whatever stands there counts as a value, <c>null</c> included, if <typeparamref name="T"/> allows that:
/// an <c>Optional&lt;string?&gt;</c> that holds null has a value, which is null. An <c>Optional&lt;string&gt;</c> is absent or has a text.</para>
/// <para>It is json_serializable's <c>explicitJsonNullWhenNonNullField</c> as a type.</para>
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
[SuppressMessage("Naming", "CA1716", Justification = "What other languages reserve, they can escape; every library calls it so.")]
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;
    private readonly bool _hasValue;

    /// <summary>Something that stands there.</summary>
    /// <param name="value">The value; null only where <typeparamref name="T"/> allows it.</param>
    public Optional(T value)
    {
        _value = value;
        _hasValue = true;
    }

    /// <summary>Whether something stands there: a value, or null.</summary>
    public bool HasValue => _hasValue;

    /// <summary>Whether nothing stands there, not even null.</summary>
    public bool IsAbsent => !_hasValue;

    /// <summary>Whether null stands there.</summary>
    public bool IsNull => _hasValue && _value is null;

    /// <summary>What stands there.</summary>
    /// <exception cref="InvalidOperationException">It is absent.</exception>
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

    /// <summary>What stands there, if anything does.</summary>
    /// <param name="value">The value or null; where it is absent, the default of the type.</param>
    /// <returns>Whether something stands there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return _hasValue;
    }

    /// <summary>What stands there, or the default of the type.</summary>
    /// <returns>The value; null also where null stands there.</returns>
    public T? GetValueOrDefault() => _value;

    /// <summary>What stands there, or something else: <c>user.Name = patch.Name.GetValueOrDefault(user.Name)</c>.</summary>
    /// <param name="valueIfAbsent">What it is where it is absent. Where null stands there, it is null.</param>
    /// <returns>The value, which may be null where <typeparamref name="T"/> allows it.</returns>
    public T GetValueOrDefault(T valueIfAbsent) => _hasValue ? _value : valueIfAbsent;

    /// <summary>Whether both are absent, or hold equal values.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal. One that holds null is not equal to an absent one.</returns>
    public bool Equals(Optional<T> other) =>
        _hasValue == other._hasValue && (!_hasValue || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_hasValue, _value);

    /// <summary>The text of the value; <c>null</c> or <c>absent</c> where there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _hasValue ? _value?.ToString() ?? "null" : "absent";

    /// <summary>Something that stands there.</summary>
    /// <param name="value">The value; null only where <typeparamref name="T"/> allows it.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or hold equal values.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent and the other is not, or they hold different values.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    private static void ThrowAbsent() =>
        throw new InvalidOperationException("The Optional<" + typeof(T).Name + "> is absent and has no value: ask HasValue first, or use TryGetValue or GetValueOrDefault.");
}

/// <summary>Makes an <see cref="Optional{T}"/> where C# does not convert by itself: from an interface, or where the type is to be inferred.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "As the type that it makes.")]
public static class Optional
{
    /// <summary>Something that stands there.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value; null only where <typeparamref name="T"/> allows it.</param>
    /// <returns>The optional, which is not absent.</returns>
    public static Optional<T> Of<T>(T value) => new(value);
}

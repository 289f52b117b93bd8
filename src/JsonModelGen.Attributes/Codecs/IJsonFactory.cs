using System.ComponentModel;

namespace JsonModelGen;

/// <summary>Creates a value from what was read for it. Emitted next to the model, because only the generator knows the user's constructors.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TSource">What was read: an array of the elements, a dictionary of the entries, or the one value inside.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonFactory<T, TSource>
{
    /// <summary>Creates the value.</summary>
    /// <param name="source">What was read; there are no other references to it.</param>
    /// <returns>The value.</returns>
    static abstract T Create(TSource source);
}

/// <summary>For a collection that can only be written, because there is no known way to create it: used in models without <c>FromJson</c>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TSource">What would be read.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonNoFactory<T, TSource> : IJsonFactory<T, TSource>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public static T Create(TSource source) => throw new NotSupportedException($"There is no known way to create a {typeof(T).Name}.");
}

/// <summary>Creates and reads a value that wraps one other.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TInner">The type of the value inside.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonWrapper<T, TInner> : IJsonFactory<T, TInner>
{
    /// <summary>The value inside.</summary>
    /// <param name="value">The value, not null.</param>
    /// <returns>The value inside.</returns>
    static abstract TInner Unwrap(T value);
}

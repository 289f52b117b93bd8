using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace JsonModelGen;

/// <summary>
/// Fills the collections that a model creates itself and exposes through a get-only member: emitted code reads the JSON
/// into a list or dictionary, constructs the model, and calls this. The elements read replace those of the initializer, so
/// that a round trip gives an equal model.
/// </summary>
/// <remarks>
/// All methods do nothing if the values are null (the key was missing). A collection that is null or read-only is an error
/// of the model (<see cref="JsonModelErrorKind.UserCode"/>). Members are named as <c>Type.Member</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonModelPopulation
{
    /// <summary>Fills a list, set or other collection.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="target">The collection that the member gave.</param>
    /// <param name="values">What was read, or null.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">The collection is null or read-only.</exception>
    public static void Fill<T>(ICollection<T>? target, List<T>? values, string member)
    {
        if (values is null) return;
        ThrowIfNotFillable(target, target is { IsReadOnly: true }, member);
        target.Clear();
        if (target.GetType() == typeof(List<T>))
        {
            ((List<T>)target).AddRange(values);
            return;
        }

        foreach (T value in values)
            target.Add(value);
    }

    /// <summary>Fills a dictionary.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="target">The dictionary that the member gave.</param>
    /// <param name="values">What was read, or null.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">The dictionary is null or read-only.</exception>
    public static void Fill<TKey, TValue>(IDictionary<TKey, TValue>? target, Dictionary<TKey, TValue>? values, string member)
        where TKey : notnull
    {
        if (values is null) return;
        ThrowIfNotFillable(target, target is { IsReadOnly: true }, member);
        target.Clear();
        foreach (KeyValuePair<TKey, TValue> value in values)
            target[value.Key] = value.Value;
    }

    /// <summary>Fills a queue.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="target">The queue that the member gave.</param>
    /// <param name="values">What was read, or null.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">The queue is null.</exception>
    public static void Fill<T>(Queue<T>? target, List<T>? values, string member)
    {
        if (values is null) return;
        ThrowIfNotFillable(target, false, member);
        target.Clear();
        foreach (T value in values)
            target.Enqueue(value);
    }

    /// <summary>Fills a stack; the values are pushed in the order in which they were read.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="target">The stack that the member gave.</param>
    /// <param name="values">What was read, or null.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">The stack is null.</exception>
    public static void Fill<T>(Stack<T>? target, List<T>? values, string member)
    {
        if (values is null) return;
        ThrowIfNotFillable(target, false, member);
        target.Clear();
        foreach (T value in values)
            target.Push(value);
    }

    /// <summary>Fills a concurrent queue, stack or bag, in the order in which the values were read.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="target">The collection that the member gave.</param>
    /// <param name="values">What was read, or null.</param>
    /// <param name="member">The member, for the error.</param>
    /// <exception cref="JsonModelException">The collection is null, or refuses a value.</exception>
    public static void Fill<T>(IProducerConsumerCollection<T>? target, List<T>? values, string member)
    {
        if (values is null) return;
        ThrowIfNotFillable(target, false, member);
        while (target.TryTake(out _))
        {
        }

        foreach (T value in values)
        {
            if (!target.TryAdd(value))
                Throw($"The collection of {member} refuses a value, so it cannot be filled from JSON.");
        }
    }

    internal static void ThrowIfNotFillable([NotNull] object? target, bool isReadOnly, string member)
    {
        if (target is null)
            Throw($"{member} has no setter and is null, so there is no collection to fill. Initialize it, or add a setter.");
        if (isReadOnly)
            Throw($"{member} has no setter and its collection is read-only, so it cannot be filled. Initialize it with a modifiable collection, or add a setter.");
    }

    [DoesNotReturn]
    private static void Throw(string message) => throw new JsonModelException(JsonModelErrorKind.UserCode, message);
}

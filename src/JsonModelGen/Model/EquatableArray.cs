using System.Collections;
using System.Collections.Immutable;

namespace JsonModelGen.Generator.Model;

/// <summary>An immutable array that is equal to another when its elements are; <c>default</c> is empty.</summary>
internal readonly struct EquatableArray<T>(ImmutableArray<T> items) : IEquatable<EquatableArray<T>>, IEnumerable<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items = items;

    private ImmutableArray<T> Items => _items.IsDefault ? ImmutableArray<T>.Empty : _items;

    public int Length => Items.Length;

    public T this[int index] => Items[index];

    /// <summary>Whether an element is equal to an item.</summary>
    public bool Contains(T item)
    {
        foreach (T own in Items)
        {
            if (own.Equals(item))
                return true;
        }

        return false;
    }

    public bool Equals(EquatableArray<T> other)
    {
        ImmutableArray<T> left = Items;
        ImmutableArray<T> right = other.Items;
        if (left.Length != right.Length)
            return false;

        for (int i = 0; i < left.Length; i++)
        {
            if (!left[i].Equals(right[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in Items)
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

internal static class EquatableArray
{
    /// <summary>The array of the projected elements.</summary>
    public static EquatableArray<T> Select<T>(this EquatableArray<T> items, Func<T, T> change)
        where T : IEquatable<T>
    {
        ImmutableArray<T>.Builder changed = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (T item in items)
            changed.Add(change(item));
        return changed.ToEquatable();
    }

    public static EquatableArray<T> ToEquatable<T>(this ImmutableArray<T>.Builder builder)
        where T : IEquatable<T> => new(builder.ToImmutable());
}

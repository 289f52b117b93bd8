using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Collections and dictionaries of random elements. To add one, add a line.</summary>
internal static class RandomCollections
{
    public static object Make(Type type, NullabilityInfo? nullability, RandomValues values)
    {
        if (type.Name == "KeyValuePair`2")
            return Activator.CreateInstance(type, values.Any(type.GenericTypeArguments[0], null), values.Any(type.GenericTypeArguments[1], null))!;
        Type[] parts = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        NullabilityInfo?[] partNullability = type.IsArray ? [nullability?.ElementType] : nullability?.GenericTypeArguments is { Length: > 0 } known ? known : new NullabilityInfo?[parts.Length];
        if (typeof(ITuple).IsAssignableFrom(type))
            return Tuple(type, parts, partNullability, values);
        if (type is { IsArray: true, IsSZArray: false })
            return MultiDimensional(type, partNullability[0], values);
        string name = parts.Length switch
        {
            1 => nameof(Sequence),
            2 => nameof(Dictionary),
            _ => throw new NoValueException(type.Name),
        };
        return Generic(name, parts, [type, partNullability, values])!;
    }

    /// <summary>A collection of a type that derives from one of .NET.</summary>
    public static object Derived(Type type, Type @base, RandomValues values)
    {
        object derived = Activator.CreateInstance(type)!;
        object items = Make(@base, null, values);
        if (items is IDictionary entries)
        {
            foreach (DictionaryEntry entry in entries)
                ((IDictionary)derived).Add(entry.Key, entry.Value);
        }
        else
        {
            foreach (object? item in (IEnumerable)items)
                ((IList)derived).Add(item);
        }

        return derived;
    }

    private static object? Generic(string name, Type[] parts, object?[] arguments) => typeof(RandomCollections)
        .GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(parts)
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static object Tuple(Type type, Type[] parts, NullabilityInfo?[] nullability, RandomValues values)
    {
        if (type.Name == "Tuple`8" && !typeof(ITuple).IsAssignableFrom(parts[7]))
            throw new NoValueException("tuple that is none");
        object?[] elements = new object?[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            elements[i] = values.Any(parts[i], i < nullability.Length ? nullability[i] : null);
        return Activator.CreateInstance(type, elements)!;
    }

    private static Array MultiDimensional(Type type, NullabilityInfo? nullability, RandomValues values)
    {
        Type elementType = type.GetElementType()!;
        int[] lengths = new int[type.GetArrayRank()];
        Array.Fill(lengths, values.Count());
        Array array = Array.CreateInstance(elementType, lengths);
        int[] indices = new int[lengths.Length];
        for (int i = 0; i < array.Length; i++)
        {
            for (int dimension = 0, rest = i; dimension < lengths.Length; rest /= lengths[dimension++])
                indices[dimension] = rest % lengths[dimension];
            array.SetValue(values.Any(elementType, nullability), indices);
        }

        return array;
    }

    private static bool IsComparable(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type).GetInterfaces().Any(static implemented => implemented == typeof(IComparable) || implemented.Name == typeof(IComparable<>).Name);

    private static object Sequence<T>(Type type, NullabilityInfo?[] nullability, RandomValues values)
    {
        List<T> items = [];
        for (int i = values.Count(); i > 0; i--)
            items.Add((T)values.Any(typeof(T), nullability[0])!);
        if (items.Count > 1 && type.Name.Contains("Sorted", StringComparison.Ordinal) && !IsComparable(typeof(T)))
            items.RemoveRange(1, items.Count - 1);
        return type.IsArray ? items.ToArray() : type.Name switch
        {
            "List`1" or "IEnumerable`1" or "ICollection`1" or "IList`1" or "IReadOnlyCollection`1" or "IReadOnlyList`1" => items,
            "HashSet`1" or "ISet`1" or "IReadOnlySet`1" => new HashSet<T>(items),
            "SortedSet`1" => new SortedSet<T>(items),
            "LinkedList`1" => new LinkedList<T>(items),
            "Queue`1" => new Queue<T>(items),
            "Stack`1" => new Stack<T>(items),
            "Collection`1" => new Collection<T>(items),
            "ReadOnlyCollection`1" => new ReadOnlyCollection<T>(items),
            "ObservableCollection`1" => new ObservableCollection<T>(items),
            "ConcurrentQueue`1" => new ConcurrentQueue<T>(items),
            "ConcurrentStack`1" => new ConcurrentStack<T>(items),
            "ConcurrentBag`1" => new ConcurrentBag<T>(items),
            "ImmutableArray`1" => ImmutableArray.CreateRange(items),
            "ImmutableList`1" or "IImmutableList`1" => ImmutableList.CreateRange(items),
            "ImmutableHashSet`1" or "IImmutableSet`1" => ImmutableHashSet.CreateRange(items),
            "ImmutableSortedSet`1" => ImmutableSortedSet.CreateRange(items),
            "ImmutableQueue`1" or "IImmutableQueue`1" => ImmutableQueue.CreateRange(items),
            "ImmutableStack`1" or "IImmutableStack`1" => ImmutableStack.CreateRange(items),
            "Memory`1" => new Memory<T>([.. items]),
            "ReadOnlyMemory`1" => new ReadOnlyMemory<T>([.. items]),
            "FrozenSet`1" => items.ToFrozenSet(),
            _ => throw new NoValueException(type.Name),
        };
    }

    private static object Dictionary<TKey, TValue>(Type type, NullabilityInfo?[] nullability, RandomValues values)
        where TKey : notnull
    {
        Dictionary<TKey, TValue> entries = [];
        string prefix = values.TakeKeyPrefix();
        for (int i = values.Count(); i > 0; i--)
        {
            TKey key = (TKey)RandomKeys.Make(typeof(TKey), values);
            if (prefix + key is TKey unknown)
                key = unknown;
            entries[key] = (TValue)values.Any(typeof(TValue), nullability[1])!;
        }

        return type.Name switch
        {
            "Dictionary`2" or "IDictionary`2" or "IReadOnlyDictionary`2" => entries,
            "SortedDictionary`2" => Fill(new SortedDictionary<TKey, TValue>(), entries),
            "SortedList`2" => Fill(new SortedList<TKey, TValue>(), entries),
            "ReadOnlyDictionary`2" => new ReadOnlyDictionary<TKey, TValue>(entries),
            "ConcurrentDictionary`2" => new ConcurrentDictionary<TKey, TValue>(entries),
            "ImmutableDictionary`2" or "IImmutableDictionary`2" => entries.ToImmutableDictionary(),
            "ImmutableSortedDictionary`2" => ImmutableSortedDictionary.CreateRange(Fill(new SortedDictionary<TKey, TValue>(), entries)),
            "FrozenDictionary`2" => entries.ToFrozenDictionary(),
            _ => throw new NoValueException(type.Name),
        };
    }

    /// <summary>Sets entries one by one: keys that are different ordinally may be equal to a dictionary with culture-sensitive comparison.</summary>
    private static IDictionary<TKey, TValue> Fill<TKey, TValue>(IDictionary<TKey, TValue> target, Dictionary<TKey, TValue> entries)
        where TKey : notnull
    {
        foreach ((TKey key, TValue value) in entries)
            target[key] = value;
        return target;
    }

    /// <summary>Creates keys: values that are not null.</summary>
    private static class RandomKeys
    {
        public static object Make(Type type, RandomValues values)
        {
            while (true)
            {
                if (values.Any(type, null) is { } key)
                    return key;
            }
        }
    }
}

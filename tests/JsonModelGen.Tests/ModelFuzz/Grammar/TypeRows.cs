using static JsonModelGen.Tests.ModelFuzz.Traits;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>A type as it is written; <c>{0}</c> and <c>{1}</c> are placeholders for its type arguments.</summary>
/// <param name="Text">The type.</param>
/// <param name="Constant">A constant for the default value of a parameter, if the type has constants.</param>
/// <param name="Value">An expression for a value.</param>
/// <param name="IsKey">Whether it can be the key of a dictionary and the element of a sorted set.</param>
/// <param name="FirstIsKey">Whether its first type argument must be such a type.</param>
/// <param name="Traits">What to consider when values are compared.</param>
internal sealed record TypeRow(string Text, string? Constant = null, string? Value = null, bool IsKey = false, bool FirstIsKey = false, Traits Traits = None)
{
    /// <summary>Whether it is a model, or a foreign type with <c>JsonModelFor</c>.</summary>
    public bool IsModel { get; init; }

    public int Arity => Text.Contains("{1}", StringComparison.Ordinal) ? 2 : Text.Contains("{0}", StringComparison.Ordinal) ? 1 : 0;
}

/// <summary>The types of members. To add one, add a line.</summary>
internal static class TypeRows
{
    public static readonly Table<TypeRow> Scalars = new()
    {
        { 20, new("int", "5", IsKey: true) },
        { 20, new("string", "\"x\\\"\\n\"", IsKey: true) },
        { 8, new("bool", "true", IsKey: true) },
        { 4, new("byte", "255", IsKey: true) },
        { 4, new("sbyte", "-128", IsKey: true) },
        { 4, new("short", "-1", IsKey: true) },
        { 4, new("ushort", "1", IsKey: true) },
        { 4, new("uint", "4000000000", IsKey: true) },
        { 6, new("long", "long.MinValue", IsKey: true) },
        { 4, new("ulong", "ulong.MaxValue", IsKey: true) },
        { 4, new("float", "1.5f", IsKey: true) },
        { 6, new("double", "-0.25", IsKey: true) },
        { 4, new("decimal", "1.50m", IsKey: true) },
        { 4, new("char", "'\\''", IsKey: true) },
        { 2, new("Half", Value: "(Half)1", IsKey: true) },
        { 2, new("Int128", Value: "Int128.MaxValue", IsKey: true) },
        { 2, new("UInt128", Value: "UInt128.MaxValue", IsKey: true) },
        { 2, new("BigInteger", Value: "BigInteger.One", IsKey: true, Traits: NoStj) },
        { 6, new("DateTime", Value: "DateTime.UnixEpoch", IsKey: true) },
        { 4, new("DateTimeOffset", Value: "DateTimeOffset.UnixEpoch", IsKey: true) },
        { 4, new("DateOnly", Value: "DateOnly.MaxValue", IsKey: true) },
        { 4, new("TimeOnly", Value: "TimeOnly.MaxValue", IsKey: true) },
        { 4, new("TimeSpan", Value: "TimeSpan.MinValue", IsKey: true) },
        { 6, new("Guid", Value: "Guid.Empty", IsKey: true) },
        { 3, new("Uri", Value: "new(\"a\", UriKind.Relative)") },
        { 3, new("Version", Value: "new(1, 2)", IsKey: true) },
        { 3, new("byte[]", Value: "[1]") },
        { 1, new("Memory<byte>", Value: "default") },
        { 1, new("ReadOnlyMemory<byte>", Value: "default") },
        { 2, new("object", Value: "1") },
        { 2, new("JsonElement") },
        { 1, new("JsonDocument") },
        { 2, new("JsonNode") },
        { 1, new("JsonObject") },
        { 1, new("JsonArray") },
        { 1, new("JsonValue") },
        { 2, new("RawJson", Traits: NoStj) },
        { 3, new("WrappedId", Value: "default", IsKey: true, Traits: NoStj) },
        { 3, new("Amount", Value: "new(3)", Traits: NoStj) },
        { 1, new("Rune", Value: "new('x')", IsKey: true, Traits: NoStj) },
        { 1, new("Index", Value: "^1", Traits: NoStj) },
        { 1, new("Range", Value: "..", Traits: NoStj) },
        { 1, new("TimeZoneInfo", Value: "TimeZoneInfo.Utc", Traits: NoStj) },
        { 1, new("CultureInfo", Traits: NoStj) },
        { 1, new("Encoding", Value: "Encoding.UTF8", Traits: NoStj) },
        { 1, new("IPAddress", Value: "IPAddress.Any", Traits: NoStj) },
        { 1, new("IPEndPoint", Traits: NoStj) },
        { 1, new("IPNetwork", Traits: NoStj) },
    };

    public static readonly Table<TypeRow> Composites = new()
    {
        { 20, new("List<{0}>", Value: "[]") },
        { 10, new("{0}[]", Value: "[]") },
        { 4, new("IEnumerable<{0}>", Value: "[]") },
        { 3, new("ICollection<{0}>", Value: "[]") },
        { 3, new("IList<{0}>", Value: "[]") },
        { 3, new("IReadOnlyCollection<{0}>", Value: "[]") },
        { 4, new("IReadOnlyList<{0}>", Value: "[]") },
        { 2, new("ISet<{0}>", FirstIsKey: true) },
        { 2, new("IReadOnlySet<{0}>", FirstIsKey: true, Traits: StjOnlyWrites) },
        { 4, new("HashSet<{0}>", Value: "[]", FirstIsKey: true) },
        { 2, new("SortedSet<{0}>", Value: "[]", FirstIsKey: true) },
        { 2, new("LinkedList<{0}>", Value: "new()") },
        { 2, new("Queue<{0}>", Value: "new()") },
        { 2, new("Stack<{0}>", Value: "new()", Traits: OneWay) },
        { 2, new("Collection<{0}>", Value: "[]") },
        { 2, new("ReadOnlyCollection<{0}>", Traits: StjOnlyWrites) },
        { 2, new("ObservableCollection<{0}>", Value: "[]") },
        { 2, new("ConcurrentQueue<{0}>", Value: "new()") },
        { 1, new("ConcurrentStack<{0}>", Value: "new()", Traits: OneWay) },
        { 1, new("ConcurrentBag<{0}>", Value: "[]", Traits: OneWay | StjOnlyWrites) },
        { 3, new("ImmutableArray<{0}>", Value: "[]") },
        { 2, new("ImmutableList<{0}>", Value: "[]") },
        { 1, new("ImmutableHashSet<{0}>", Value: "[]", FirstIsKey: true) },
        { 1, new("ImmutableSortedSet<{0}>", Value: "[]", FirstIsKey: true) },
        { 1, new("ImmutableQueue<{0}>", Value: "[]") },
        { 1, new("ImmutableStack<{0}>", Value: "[]", Traits: OneWay) },
        { 1, new("IImmutableList<{0}>", Value: "[]") },
        { 1, new("IImmutableSet<{0}>", Value: "[]", FirstIsKey: true) },
        { 1, new("IImmutableQueue<{0}>") },
        { 1, new("IImmutableStack<{0}>", Traits: OneWay) },
        { 1, new("Memory<{0}>", Value: "default") },
        { 1, new("ReadOnlyMemory<{0}>", Value: "default") },
        { 1, new("FrozenSet<{0}>", Value: "FrozenSet<{0}>.Empty", FirstIsKey: true, Traits: StjOnlyWrites | OneWay) },
        { 10, new("Dictionary<{0}, {1}>", Value: "[]", FirstIsKey: true) },
        { 3, new("IDictionary<{0}, {1}>", FirstIsKey: true) },
        { 3, new("IReadOnlyDictionary<{0}, {1}>", FirstIsKey: true) },
        { 2, new("SortedDictionary<{0}, {1}>", Value: "[]", FirstIsKey: true) },
        { 2, new("SortedList<{0}, {1}>", Value: "[]", FirstIsKey: true) },
        { 2, new("ReadOnlyDictionary<{0}, {1}>", FirstIsKey: true, Traits: StjOnlyWrites) },
        { 2, new("ConcurrentDictionary<{0}, {1}>", Value: "new()", FirstIsKey: true, Traits: OneWay) },
        { 2, new("ImmutableDictionary<{0}, {1}>", FirstIsKey: true) },
        { 1, new("ImmutableSortedDictionary<{0}, {1}>", FirstIsKey: true) },
        { 1, new("IImmutableDictionary<{0}, {1}>", FirstIsKey: true) },
        { 1, new("FrozenDictionary<{0}, {1}>", FirstIsKey: true, Traits: StjOnlyWrites | OneWay) },
        { 2, new("{0}[,]", Traits: NoStj) },
        { 1, new("{0}[,,]", Traits: NoStj) },
        { 1, new("{0}[][,]", Traits: NoStj) },
        { 2, new("({0}, {1})", Traits: NoStj) },
        { 2, new("({0} A, {1} @class, ({1}, {0}) C)", Traits: NoStj) },
        { 1, new("(int, {0}, {1}, int, {0}, {1}, int, {0}, {1}, long)", Traits: NoStj) },
        { 1, new("ValueTuple<{0}>", Traits: NoStj) },
        { 1, new("Tuple<{0}>", Traits: NoStj) },
        { 1, new("Tuple<{0}, {1}, byte>", Traits: NoStj) },
    };

    /// <summary>Types that are refused at present, or that are error-prone.</summary>
    public static readonly Table<TypeRow> Odd = new()
    {
        { 2, new("Action", Traits: NoStj) },
        { 2, new("dynamic", Traits: NoStj) },
        { 2, new("nint", Traits: NoStj) },
        { 2, new("Type", Traits: NoStj) },
        { 2, new("KeyValuePair<{0}, {1}>", Traits: NoStj) },
        { 2, new("IAsyncEnumerable<{0}>", Traits: NoStj) },
        { 2, new("System.Collections.IEnumerable", Traits: NoStj) },
        { 2, new("IComparable<{0}>", Traits: NoStj) },
        { 1, new("Task<{0}>", Traits: NoStj) },
        { 1, new("Func<{0}>", Traits: NoStj) },
        { 1, new("Lazy<{0}>", Traits: NoStj) },
        { 1, new("Dictionary<{0}, {1}>", FirstIsKey: false, Traits: NoStj) },
        { 1, new("Optional<{0}>[]", Traits: NoStj) },
        { 1, new("Optional<{0}>?", Traits: NoStj) },
        { 1, new("Exception", Traits: NoStj) },
        { 1, new("Stream", Traits: NoStj) },
        { 1, new("Span<{0}>", Traits: NoStj) },
        { 1, new("ValueTuple", Traits: NoStj) },
        { 1, new("Tuple<int, int, int, int, int, int, int, {0}>", Traits: NoStj) },
    };
}

using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>
/// Random models that once failed. Their text is kept because a seed generates another model whenever a table of the grammar changes.
/// </summary>
internal static class FailedOnce
{
    public static IReadOnlyList<FailedModel> Models { get; } =
    [
        new(
            "WriteAsString on elements of a type parameter",
            LanguageVersion.CSharp13,
            new FuzzModel(
                4808,
                145026021,
                """
                #nullable enable
                namespace F4808.JsonModelGen.System {
                [JsonModel(FieldRename = FieldRename.Kebab, CaseInsensitive = true)]
                public partial record ModelCodec<@in>(string Price, [property: JsonPropertyName("@id")] ushort Writer)
                {
                [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public IList<@in> Json { get; set; }
                public double Next { get; init; } = -0.25;
                public Guid model => Guid.Empty;
                private readonly string _f3 = "x\"\n"; public string JsonAccessors { get => _f3; init => _f3 = value; }
                public Guid @where { get; set; }
                }
                }
                """,
                Traits.None)),
        new(
            "A member of a one-way model with the name of a method that its base has for the other direction",
            LanguageVersion.Preview,
            new FuzzModel(
                357,
                18676494,
                """
                #nullable disable
                namespace F357.JsonModelGen.System {
                [JsonEnum(FieldRename = FieldRename.ScreamingSnake)]
                public enum Page
                {
                Unknown,
                Größe = int.MaxValue,
                None = int.MinValue,
                [JsonValue("v", Aliases = ["w", "a key"])] Red = -1,
                First = 87,
                }
                [JsonModel(FieldRename = FieldRename.Snake)]
                public partial record Address
                {
                private readonly int _f0 = 5; public int @file { get => _f0; init => _f0 = value; }
                [JsonKey(NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int @null;
                public Address ǅ { get; set; }
                public Guid[] Title { get; set; }
                }
                public class ModelCodecBase357
                {
                [JsonKey] protected ImmutableArray<bool> Name_2 = [];
                [JsonKey] private Optional<Address> A = default;
                }
                [JsonModel(CreateFieldMap = true)]
                public partial class User : ModelCodecBase357
                {
                public IEnumerable<short> DateTime { get; set; }
                public bool values { get => field; init; }
                }
                [JsonModel(CreateToJson = false)]
                public sealed partial class List<T> : User
                {
                public UInt128 ToJsonAsync { get; private init; }
                public Collection<ImmutableSortedDictionary<Page, Amount>> Size { get; set; }
                public Optional<int> Note { get; set; }
                }
                }
                """,
                Traits.None)),
        new(
            "A struct that the runtime cannot load, in a member of a base",
            LanguageVersion.Preview,
            new FuzzModel(
                1104,
                18677241,
                """
                #nullable enable
                [JsonModel]
                public readonly partial record struct EntryM1104
                {
                }
                public abstract partial class EJsonCodecBase1104
                {
                [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public IReadOnlyList<int> @not;
                [JsonKey] public Dictionary<string, AddressM1104> Value = [];
                private ConcurrentBag<Uri> _f2 = []; public ConcurrentBag<Uri> Name2 { get => _f2; set => _f2 = value; }
                }
                [JsonModel]
                public sealed partial class JsonModelGenM1104 : EJsonCodecBase1104
                {
                public byte[] y { get; set; } = [1];
                }
                [JsonModel]
                public readonly partial struct AddressM1104 : IJsonOnSerialized, IJsonOnDeserialized
                {
                public ObservableCollection<string> length { get; init; }
                public required ReadOnlyMemory<AddressM1104?> iD { get; init; }
                [JsonKey(Name = "\"")] public int span { get; init; }
                [JsonPropertyName("@id")] public required int @string { get; init; }
                public enum @operator { A }
                public int á() => 5;
                public void OnSerialized() { } public void OnDeserialized() { }
                }
                """,
                Traits.None)),
        new(
            "A hidden member that sets a field with a key of its own",
            LanguageVersion.CSharp13,
            new FuzzModel(
                10007,
                -1713269258,
                """
                #nullable enable
                namespace F10007 {
                public class EntryBase10007
                {
                public required Address? _name { get; init; }
                [JsonKey(Name = "id")] private readonly Address? _f1 = null; public Address? ǅ { get => _f1; init => _f1 = value; }
                public ReadOnlyMemory<byte>? X10 { get; protected internal init; }
                }
                [JsonModel]
                public sealed partial class Address : EntryBase10007
                {
                public new Address? ǅ { get; init; }
                }
                }
                """,
                Traits.None)),
        new(
            "A sorted set of a type that cannot be compared",
            LanguageVersion.Preview,
            new FuzzModel(
                15979,
                -1713263286,
                """
                #nullable enable
                namespace F15979;
                [JsonModel]
                public partial record List(ConcurrentQueue<Guid> Count, [property: Obsolete] bool State)
                {
                public Version? @null { get; private set; }
                }
                [JsonModel(CreateJsonSchema = true)]
                public partial struct DateTime<@in>
                {
                [JsonInclude] public @in? JsonAccessors { get; init; }
                internal string? JsonModelGen { get; set; }
                [JsonKey(IncludeToJson = false)] [JsonPropertyName("😀")] public SortedSet<Guid> @var { get; set; }
                [JsonKey(IncludeIfNull = false)] public TimeSpan Enum => TimeSpan.MinValue;
                }
                [JsonModel]
                public partial struct Guid()
                {
                }
                """,
                Traits.None)),
        new(
            "[DisallowNull] on a type parameter in nullable-oblivious code",
            LanguageVersion.CSharp13,
            new FuzzModel(
                13629,
                -1614218416,
                """
                #nullable disable
                namespace F13629 {
                [JsonModel]
                public partial record struct page<T>(T A = default, float Last = 1.5f)
                {
                [DisallowNull] public partial T Name_2 { get; set; } private T _f2; public partial T Name_2 { get => _f2; set => _f2 = value; }
                }
                }
                """,
                Traits.None)),
    ];
}

/// <summary>A model that failed once.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Version">The language version with which it failed.</param>
/// <param name="Model">The model, with the seed of the model and of its values.</param>
/// <param name="IsRefused">Whether it is now refused by a diagnostic.</param>
internal sealed record FailedModel(string Name, LanguageVersion Version, FuzzModel Model, bool IsRefused = false);

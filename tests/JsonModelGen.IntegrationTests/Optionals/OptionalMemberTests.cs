using System.Buffers;

namespace JsonModelGen.IntegrationTests.Optionals;

/// <summary>Members that are absent, null, or have a value, in every kind of type. System.Text.Json has no counterpart.</summary>
public sealed partial class OptionalMemberTests
{
    private const string Nothing = "{}";
    private const string AllNull = """{"name":null,"age":null,"tags":null,"home":null}""";
    private const string Full = """{"name":"Ali","age":0,"tags":[],"home":{"city":"Basel"}}""";
    private const string Some = """{"name":null,"tags":["a",null]}""";

    [JsonModel] internal sealed partial record Address(string City);

    [JsonModel]
    internal sealed partial class OfClass
    {
        public Optional<string?> Name { get; set; }
        public Optional<int?> Age { get; set; }
        public Optional<List<string?>?> Tags { get; set; }
        public Optional<Address?> Home { get; set; }
    }

    [JsonModel]
    internal sealed partial record OfRecord(Optional<string?> Name = default, Optional<int?> Age = default, Optional<List<string?>?> Tags = default, Optional<Address?> Home = default);

    [JsonModel]
    internal sealed partial record OfRecordWithoutDefaults(Optional<string?> Name, Optional<int?> Age, Optional<List<string?>?> Tags, Optional<Address?> Home);

    [JsonModel]
    internal partial record struct OfRecordStruct(Optional<string?> Name, Optional<int?> Age, Optional<List<string?>?> Tags, Optional<Address?> Home);

    [JsonModel]
    internal readonly partial struct OfReadOnlyStruct
    {
        public Optional<string?> Name { get; init; }
        public Optional<int?> Age { get; init; }
        public Optional<List<string?>?> Tags { get; init; }
        public Optional<Address?> Home { get; init; }
    }

    [JsonModel]
    internal partial struct OfFields
    {
        [JsonKey] public Optional<string?> Name;
        [JsonKey] internal Optional<int?> Age;
        [JsonKey] private Optional<List<string?>?> Tags;
        [JsonKey] public Optional<Address?> Home;
    }

    [JsonModel]
    internal sealed partial class OfConstructor(Optional<string?> name, Optional<int?> age, in Optional<List<string?>?> tags, Optional<Address?> home)
    {
        public Optional<string?> Name { get; } = name;
        public Optional<int?> Age { get; } = age;
        public Optional<List<string?>?> Tags { get; } = tags;
        public Optional<Address?> Home { get; } = home;
    }

    /// <summary>If the key is missing, the member keeps what the constructor sets.</summary>
    [JsonModel]
    internal sealed partial class OfAccessors
    {
        public OfAccessors() => Name = default;

        public Optional<string?> Name { get; init; }
        public Optional<int?> Age { get; private set; }
        public Optional<List<string?>?> Tags { get; private init; }
        [JsonKey] private Optional<Address?> Home { get; init; }
    }

    /// <summary>C# requires them to be set; the JSON may omit them.</summary>
    [JsonModel]
    internal sealed partial class OfRequired
    {
        public required Optional<string?> Name { get; init; }
        public required Optional<int?> Age { get; set; }
        [JsonKey] public required Optional<List<string?>?> Tags;
        public required Optional<Address?> Home { get; init; }
    }

    [JsonModel(Factory = nameof(Create))]
    internal sealed partial class OfFactory
    {
        private OfFactory()
        {
        }

        public Optional<string?> Name { get; private set; }
        public Optional<int?> Age { get; private init; }
        public Optional<List<string?>?> Tags { get; set; }
        public Optional<Address?> Home { get; set; }

        private static OfFactory Create(Optional<string?> name, Optional<int?> age) => new() { Name = name, Age = age };
    }

    internal abstract class Base
    {
        public Optional<string?> Name { get; private set; }
        public virtual Optional<int?> Age { get; protected set; }
    }

    [JsonModel]
    internal sealed partial class OfBase : Base
    {
        public override Optional<int?> Age { get; protected set; }
        public Optional<List<string?>?> Tags { get; set; }
        public Optional<Address?> Home { get; set; }
    }

    [JsonModel(IncludeIfNull = false, OmitIfDefault = true, OmitIfEmpty = true, DisallowUnrecognizedKeys = true, CaseInsensitive = true)]
    internal sealed partial record OfOptions(Optional<string?> Name, Optional<int?> Age, Optional<List<string?>?> Tags, Optional<Address?> Home);

    public static TheoryData<string> Texts => [Nothing, AllNull, Full, Some];

    [Theory, MemberData(nameof(Texts))]
    public void What_is_read_is_written(string json)
    {
        Check<OfClass>(json);
        Check<OfRecord>(json);
        Check<OfRecordWithoutDefaults>(json);
        Check<OfRecordStruct>(json);
        Check<OfReadOnlyStruct>(json);
        Check<OfFields>(json);
        Check<OfConstructor>(json);
        Check<OfAccessors>(json);
        Check<OfRequired>(json);
        Check<OfFactory>(json);
        Check<OfBase>(json);
        Check<OfOptions>(json);
    }

    [Fact]
    public void A_missing_key_is_absent_and_null_is_null()
    {
        OfRecord value = OfRecord.FromJson(Some);
        Assert.Equal((true, true, null), (value.Name.HasValue, value.Name.IsNull, value.Name.Value));
        Assert.Equal((true, false), (value.Age.IsAbsent, value.Age.IsNull));
        Assert.Equal(["a", null], value.Tags.Value!);
        Assert.Equal(new OfRecord(), OfRecord.FromJson(Nothing));
        Assert.Equal(new OfRecord(null, null, default(List<string?>), default(Address)), OfRecord.FromJson(AllNull));
    }

    [Fact]
    public void What_code_sets_is_written()
    {
        Assert.Equal(Nothing, new OfClass().ToJson());
        Assert.Equal("""{"name":null}""", new OfClass { Name = null }.ToJson());
        Assert.Equal("""{"name":"","age":0}""", new OfClass { Name = "", Age = 0 }.ToJson());
        Assert.Equal("""{"age":3,"home":{"city":"Basel"}}""", new OfOptions(default, 3, default, new Address("Basel")).ToJson());
    }

    [Fact]
    public void The_order_of_the_keys_and_duplicates_do_not_matter()
    {
        Assert.Equal(new OfRecord("b", Home: default(Address)), OfRecord.FromJson("""{ "home" : null , "x" : 1, "name" : null, "n\u0061me" : "b" }"""));
        Assert.Equal(OfOptions.FromJson(Full).Home, OfOptions.FromJson("""{"HOME":{"city":"Basel"}}""").Home);
    }

    [Fact]
    public void Writing_does_not_box()
    {
        OfRecord value = OfRecord.FromJson(Full);
        var absent = new OfRecord(default, 1);
        var buffer = new ArrayBufferWriter<byte>(256);
        for (int i = 0; i < 30; i++)
            Write();
        long least = long.MaxValue;
        for (int i = 0; i < 30; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Write();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);

        void Write()
        {
            buffer.ResetWrittenCount();
            value.ToJson(buffer);
            absent.ToJson(buffer);
        }
    }

    private static void Check<T>(string json)
        where T : IJsonModel<T> => Parity.RoundTrip<T>(json, json);
}

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>The value of a member whose key is missing.</summary>
public sealed partial class DefaultsTests
{
    [Fact]
    public void Parameters_keep_their_defaults() => Assert.Equal(new Parameters(), Parity.Check<Parameters>("{}"));

    [Fact]
    public void Initializers_of_all_kinds_apply() => Parity.Check<Initialized>(
        "{}", """{"text":"x","number":-1,"optional":2.5,"list":[1],"initText":"y","initList":["a"]}""");

    [Fact]
    public void Present_members_replace_the_initial_value() => Parity.Check<Initialized>(
        """{"text":"","number":0,"optional":null,"list":[],"initText":"i","initList":[]}""", """{"text":"","number":0,"optional":null,"list":[],"initText":"i","initList":[]}""");

    [Fact]
    public void Each_init_member_is_set_on_its_own() => Parity.Check<Initialized>(
        """{"initText":"z"}""", """{"text":"x","number":-1,"optional":2.5,"list":[1],"initText":"z","initList":["a"]}""");

    [Fact]
    public void Inherited_init_members_keep_their_initializers()
    {
        Parity.RoundTrip<Derived>("{}", """{"baseInit":"b","basePrivate":"p","own":"o"}""");
        Parity.RoundTrip<Derived>("""{"basePrivate":"q","baseInit":"c"}""", """{"baseInit":"c","basePrivate":"q","own":"o"}""");
    }

    [Fact]
    public void Members_of_a_generic_base_keep_their_initializers()
    {
        Parity.RoundTrip<OfGeneric>("{}", """{"pair":{"a":[1]},"value":null,"own":1}""");
        Parity.RoundTrip<OfGeneric>("""{"own":2,"value":[7],"pair":{}}""", """{"pair":{},"value":[7],"own":2}""");
    }

    [Fact]
    public void Members_of_a_generic_base_elsewhere_keep_their_initializers()
    {
        Parity.RoundTrip<OfForeignGeneric>("{}", """{"items":[null],"single":null}""");
        Parity.RoundTrip<OfForeignGeneric>("""{"items":["a"],"single":"b"}""", """{"items":["a"],"single":"b"}""");
    }

    [Fact]
    public void The_JSON_overrides_what_a_constructor_sets()
    {
        Parity.Check<SetInConstructor>("{}", """{"value":9,"other":8}""");
        Parity.Check<SetInConstructor>("""{"other":1}""", """{"value":9,"other":1}""");
    }

    [Fact]
    public void Null_is_not_absence()
    {
        Parity.Refused<Initialized>(JsonModelErrorKind.NullValue, """{"text":null}""", "$.text");
        Parity.Refused<Initialized>(JsonModelErrorKind.NullValue, """{"number":null}""", "$.number");
        Parity.Check<Parameters>("""{"optionalText":null,"optionalNumber":null}""");
    }

    public enum Mode { Off, On, Auto }

    [JsonModel]
    public partial record Parameters(
        bool Flag = true,
        sbyte S8 = -128,
        byte U8 = 255,
        short S16 = short.MinValue,
        ushort U16 = ushort.MaxValue,
        int S32 = int.MinValue,
        uint U32 = uint.MaxValue,
        long S64 = long.MinValue,
        ulong U64 = ulong.MaxValue,
        float Single = -0.1f,
        double Double = 1e300,
        decimal Decimal = -79228162514264337593543950335m,
        char Character = '\'',
        string Text = "\"\\\n\u2028{}é😀",
        string? OptionalText = "set",
        string? NoText = null,
        int? OptionalNumber = 5,
        byte? OptionalByte = 5,
        int? NoNumber = null,
        Mode Mode = Mode.Auto,
        Mode? OptionalMode = Mode.On,
        Mode UndefinedMode = default,
        DateTime Time = default,
        Guid Guid = default,
        List<int>? List = null,
        ConstructionTests.PositionalStruct? Struct = null);

    [JsonModel]
    public partial class Initialized
    {
        public string Text { get; set; } = "x";
        public int Number { get; set; } = -1;
        public double? Optional { get; set; } = 2.5;
        public List<int> List { get; set; } = [1];
        public string InitText { get; init; } = "y";
        public IReadOnlyList<string> InitList { get; init; } = ["a"];
    }

    public abstract class Base
    {
        public string BaseInit { get; init; } = "b";
        public string BasePrivate { get; private set; } = "p";
    }

    [JsonModel] public sealed partial class Derived : Base { public string Own { get; init; } = "o"; }

    public abstract class GenericBase<TKey, TValue>
        where TKey : notnull
    {
        public Dictionary<TKey, TValue> Pair { get; init; } = [];
        public TValue? Value { get; private set; }
        protected void Add(TKey key, TValue value) => Pair.Add(key, value);
    }

    [JsonModel]
    public sealed partial class OfGeneric : GenericBase<string, int[]>
    {
        public OfGeneric() => Add("a", [1]);

        public int Own { get; init; } = 1;
    }

    [JsonModel] public sealed partial class OfForeignGeneric : ForeignGenericBase<string?>;

    [JsonModel]
    public sealed partial class SetInConstructor
    {
        public SetInConstructor() => (Value, Other) = (9, 8);

        public int Value { get; set; }

        public int Other { get; init; }
    }
}

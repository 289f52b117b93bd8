namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>DefaultValue</c>, <c>DefaultFactory</c> and <c>DisallowNullValue</c>: the value of a member whose key is missing or null.</summary>
public sealed partial class DefaultTests
{
    public enum Level { Low, High }

    private const string AllDefaults =
        """{"number":5,"small":7,"price":1.5,"ratio":0.5,"text":"none","flag":true,"letter":"x","level":"high","maybe":3,"list":["a","b"],"empty":[],"built":["built"]}""";

    [Fact]
    public void Empty_object_gives_all_defaults() => Parity.RoundTrip<Defaults>("{}", AllDefaults);

    [Fact]
    public void Null_gives_the_default_as_a_missing_key_does() => Parity.RoundTrip<Defaults>(
        """{"number":null,"small":null,"price":null,"ratio":null,"text":null,"flag":null,"letter":null,"level":null,"maybe":null,"list":null,"empty":null,"built":null}""",
        AllDefaults);

    [Fact]
    public void A_value_in_the_JSON_wins() => Parity.RoundTrip<Defaults>(
        """{"number":1,"small":1,"price":1,"ratio":1,"text":"t","flag":false,"letter":"l","level":"low","maybe":1,"list":["l"],"empty":["e"],"built":["b"]}""",
        """{"number":1,"small":1,"price":1,"ratio":1,"text":"t","flag":false,"letter":"l","level":"low","maybe":1,"list":["l"],"empty":["e"],"built":["b"]}""");

    [Fact]
    public void A_default_does_not_excuse_a_wrong_value()
    {
        Parity.Refused<Defaults>(JsonModelErrorKind.WrongType, """{"number":"5"}""", "$.number");
        Parity.Refused<Defaults>(JsonModelErrorKind.UnknownEnumValue, """{"level":"middle"}""", "$.level");
    }

    [Fact]
    public void A_factory_is_called_each_time_but_only_if_needed()
    {
        int before = Counted.Calls;
        Counted first = Counted.FromJson("{}");
        Counted second = Counted.FromJson("""{"items":null}""");
        Counted third = Counted.FromJson("""{"items":[1]}""");
        Assert.Equal(before + 2, Counted.Calls);
        Assert.NotSame(first.Items, second.Items);
        Assert.Equal([1], third.Items);
    }

    [Fact]
    public void A_default_beats_an_initializer_which_applies_only_to_a_missing_key()
    {
        Assert.Equal("initializer", Initialized.FromJson("{}").Plain);
        Assert.Null(Initialized.FromJson("""{"plain":null}""").Plain);
        Assert.Equal("default", Initialized.FromJson("{}").Defaulted);
        Assert.Equal("default", Initialized.FromJson("""{"defaulted":null}""").Defaulted);
        Assert.Equal("private", Initialized.FromJson("{}").Private);
    }

    [Fact]
    public void Special_numbers_can_be_defaults()
    {
        Special value = Special.FromJson("{}");
        Assert.Equal((double.NaN, double.PositiveInfinity, double.MinValue, float.MaxValue), (value.A, value.B, value.C, value.D));
        Assert.Equal((long.MinValue, ulong.MaxValue, -1), (value.E, value.F, value.G));
    }

    [Fact]
    public void A_default_beats_that_of_the_parameter_for_null_too()
    {
        Assert.Equal(7, OnParameter.FromJson("{}").X);
        Assert.Equal(7, OnParameter.FromJson("""{"x":null}""").X);
        Assert.Equal(8, OnParameter.FromJson("""{"x":8}""").X);
    }

    [Fact]
    public void Required_with_a_default_demands_the_key_and_replaces_null()
    {
        Parity.Refused<RequiredDefault>(JsonModelErrorKind.MissingKey, "{}", "$");
        Assert.Equal(7, RequiredDefault.FromJson("""{"x":null}""").X);
    }

    [Fact]
    public void Disallowed_null_is_refused_but_a_missing_key_is_not()
    {
        Assert.Equal(new NoNulls(null, null, "d"), NoNulls.FromJson("{}"));
        Parity.Refused<NoNulls>(JsonModelErrorKind.NullValue, """{"text":null}""", "$.text");
        Parity.Refused<NoNulls>(JsonModelErrorKind.NullValue, """{"number":null}""", "$.number");
        Parity.Refused<NoNulls>(JsonModelErrorKind.NullValue, """{"defaulted":null}""", "$.defaulted");
        Parity.RoundTrip<NoNulls>("""{"text":"a","number":1}""", """{"text":"a","number":1,"defaulted":"d"}""");
    }

    [Fact]
    public void Disallowed_null_is_not_written() => Assert.Equal("""{"defaulted":"d"}""", new NoNulls(null, null, "d").ToJson());

    [Fact]
    public void Large_models_have_defaults_too()
    {
        Assert.Equal(9, LargeDefaults.FromJson("{}").Last);
        Assert.Equal([1], LargeDefaults.FromJson("""{"made":null}""").Made);
    }

    [JsonModel]
    public sealed partial record Defaults(
        [JsonKey(DefaultValue = 5)] int Number,
        [JsonKey(DefaultValue = 7)] byte Small,
        [JsonKey(DefaultValue = 1.5)] decimal Price,
        [property: JsonKey(DefaultValue = 0.5)] float Ratio,
        [JsonKey(DefaultValue = "none")] string Text,
        [JsonKey(DefaultValue = true)] bool Flag,
        [JsonKey(DefaultValue = 'x')] char Letter,
        [JsonKey(DefaultValue = Level.High)] Level Level,
        [JsonKey(DefaultValue = 3)] int? Maybe,
        [JsonKey(DefaultValue = new[] { "a", "b" })] List<string> List,
        [JsonKey(DefaultValue = new string[0])] IReadOnlyList<string> Empty,
        [JsonKey(DefaultFactory = "Build")] string[] Built)
    {
        private static string[] Build() => ["built"];
    }

    [JsonModel]
    public sealed partial class Counted
    {
        public static int Calls { get; private set; }

        [JsonKey(DefaultFactory = nameof(Create))]
        public List<int> Items { get; init; } = [];

        private static List<int> Create()
        {
            Calls++;
            return [];
        }
    }

    [JsonModel]
    public sealed partial class Initialized
    {
        public string? Plain { get; set; } = "initializer";

        [JsonKey(DefaultValue = "default")] public string? Defaulted { get; set; } = "initializer";

        [JsonKey(DefaultValue = "private")] public string Private { get; private set; } = "initializer";
    }

    [JsonModel]
    public sealed partial class Special
    {
        [JsonKey(DefaultValue = double.NaN)] public double A { get; set; }
        [JsonKey(DefaultValue = double.PositiveInfinity)] public double B { get; set; }
        [JsonKey(DefaultValue = double.MinValue)] public double C { get; set; }
        [JsonKey(DefaultValue = float.MaxValue)] public float D { get; set; }
        [JsonKey(DefaultValue = long.MinValue)] public long E { get; set; }
        [JsonKey(DefaultValue = ulong.MaxValue)] public ulong F { get; set; }
        [JsonKey(DefaultValue = -1)] public sbyte G { get; set; }
    }

    [JsonModel] public sealed partial record OnParameter([property: JsonKey(DefaultValue = 7)] int? X = null);

    [JsonModel] public sealed partial record RequiredDefault([property: JsonKey(DefaultValue = 7, Required = true)] int X);

    [JsonModel]
    public sealed partial record NoNulls(
        [property: JsonKey(DisallowNullValue = true)] string? Text,
        [property: JsonKey(DisallowNullValue = true)] int? Number,
        [property: JsonKey(DisallowNullValue = true, DefaultValue = "d")] string? Defaulted);

    [JsonModel]
    public sealed partial class LargeDefaults
    {
        public int M0 { get; set; } public int M1 { get; set; } public int M2 { get; set; } public int M3 { get; set; } public int M4 { get; set; }
        public int M5 { get; set; } public int M6 { get; set; } public int M7 { get; set; } public int M8 { get; set; } public int M9 { get; set; }
        public int M10 { get; set; } public int M11 { get; set; } public int M12 { get; set; } public int M13 { get; set; } public int M14 { get; set; }
        public int M15 { get; set; } public int M16 { get; set; } public int M17 { get; set; } public int M18 { get; set; } public int M19 { get; set; }
        public int M20 { get; set; } public int M21 { get; set; } public int M22 { get; set; } public int M23 { get; set; } public int M24 { get; set; }
        public int M25 { get; set; } public int M26 { get; set; } public int M27 { get; set; } public int M28 { get; set; } public int M29 { get; set; }
        public int M30 { get; set; } public int M31 { get; set; } public int M32 { get; set; } public int M33 { get; set; } public int M34 { get; set; }
        public int M35 { get; set; } public int M36 { get; set; } public int M37 { get; set; } public int M38 { get; set; } public int M39 { get; set; }
        public int M40 { get; set; } public int M41 { get; set; } public int M42 { get; set; } public int M43 { get; set; } public int M44 { get; set; }
        public int M45 { get; set; } public int M46 { get; set; } public int M47 { get; set; } public int M48 { get; set; } public int M49 { get; set; }
        public int M50 { get; set; } public int M51 { get; set; } public int M52 { get; set; } public int M53 { get; set; } public int M54 { get; set; }
        public int M55 { get; set; } public int M56 { get; set; } public int M57 { get; set; } public int M58 { get; set; } public int M59 { get; set; }
        public int M60 { get; set; } public int M61 { get; set; } public int M62 { get; set; } public int M63 { get; set; } public int M64 { get; set; }

        [JsonKey(DefaultValue = 9)] public int Last { get; set; }

        [JsonKey(DefaultFactory = nameof(Make))] public int[] Made { get; set; } = [];

        private static int[] Make() => [1];
    }
}

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>The contents of errors, as in json_serializable's tests, and what its users ask for.</summary>
public sealed partial class ErrorTests
{
    [Fact]
    public void Unknown_keys_are_named_with_the_known_ones()
    {
        JsonModelException error = Parity.Refused<Strict>(JsonModelErrorKind.UnrecognizedKey, """{"x":1,"a":1,"y":2}""", "$.x");
        Assert.All(["\"x\"", "\"y\"", "a, b"], text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_exception_of_a_setter_is_reported_with_its_key_even_if_that_is_renamed()
    {
        JsonModelException error = Parity.Refused<Checked>(JsonModelErrorKind.UserCode, """{"a":1,"no-42":42}""", "$");
        Assert.IsType<ArgumentException>(error.InnerException);
        Assert.Equal("no-42", error.Key);
        Assert.StartsWith("The model's own code for the key \"no-42\" threw ArgumentException: not 42 Path: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"checked":[{"no-42":1},{"a":1,"no-42":42}]}""", "no-42", "$.checked[1]")]
    [InlineData("""{"checked":[],"init":-1}""", "init", "$")]
    [InlineData("""{"no-42":1,"checked":[],"init":1,"hidden":-1}""", "hidden", "$")]
    [InlineData("""{"checked":[],"init":1,"positive":{"value":-1}}""", "value", "$.positive")]
    [InlineData("""{"init":1,"lenient":[{"no-42":42}],"checked":[],"last":{"value":-1}}""", "value", "$.last")]
    public void Only_the_member_that_throws_is_named(string json, string? key, string path) =>
        Assert.Equal(key, Parity.Refused<HoldsChecked>(JsonModelErrorKind.UserCode, json, path).Key);

    [Fact]
    public void An_invalid_element_whose_setter_throws_is_reported_with_the_key_too()
    {
        HoldsChecked.Skipped = null;
        Assert.Empty(HoldsChecked.FromJson("""{"lenient":[{"no-42":42}]}""").Lenient);
        Assert.Equal(("no-42", "$[0]"), (HoldsChecked.Skipped!.Key, HoldsChecked.Skipped.Path));
    }

    [Fact]
    public void An_exception_of_a_constructor_is_reported_with_the_position_of_its_object()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => Holder.FromJson("""{"items":[{"value":1},{"value":-1}]}"""));
        Assert.IsType<ArgumentOutOfRangeException>(error.InnerException);
        Assert.StartsWith("$.items[1]", error.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"range":{"lo":-1,"hi":2}}""", "lo", "$.range")]
    [InlineData("""{"range":{"lo":3,"hi":2}}""", "hi", "$.range")]
    [InlineData("""{"range":{"lo":5,"hi":7}}""", null, "$.range")] // the exception does not name a parameter
    [InlineData("""{"range":{"lo":1,"hi":2},"share":{"part":2}}""", "part", "$.share")]
    [InlineData("""{"range":{"lo":1,"hi":2},"made":{"a":{"first-name":" "}}}""", "a.first-name", "$.made")]
    [InlineData("""{"range":{"lo":1,"hi":2},"lo-flat":-1}""", "lo-flat", "$")]
    [InlineData("""{"range":{"lo":1,"hi":2},"after":{"value":-1}}""", null, "$.after")]
    public void An_exception_about_a_constructor_parameter_is_reported_with_its_key(string json, string? key, string path)
    {
        JsonModelException error = Parity.Refused<HoldsArguments>(JsonModelErrorKind.UserCode, json, path);
        Assert.IsAssignableFrom<ArgumentException>(error.InnerException);
        Assert.Equal(key, error.Key);
    }

    [Fact]
    public void An_object_that_its_constructor_accepts_is_read()
    {
        HoldsArguments holder = HoldsArguments.FromJson("""{"made":{"a":{"first-name":" x "}},"range":{"hi":2,"lo":1},"share":{"part":0.5},"lo-flat":1,"after":{"value":1}}""");
        Assert.Equal((1, "x", 0.5, 1), (holder.Range.From, holder.Made?.Name, holder.Share?.Part, holder.Flat?.Low));
    }

    [Fact]
    public void An_error_inside_a_nested_model_names_that_model_and_its_key()
    {
        JsonModelException error = Parity.Refused<Holder>(JsonModelErrorKind.MissingKey, """{"items":[{"value":1},{}]}""", "$.items[1]");
        Assert.Equal("value", error.Key);
        Assert.EndsWith("Positive", error.Model, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_inside_a_lazy_sequence_keeps_its_index() =>
        Parity.Refused<Lazy>(JsonModelErrorKind.WrongType, """{"items":[1,2,"x"]}""", "$.items[2]");

    [Theory]
    [InlineData("\"500\"")]
    [InlineData("\"Done\"")]
    public void An_unknown_enum_value_is_reported_with_all_known_ones(string value)
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => HoldsEnum.FromJson($$"""{"state":{{value}}}"""));
        Assert.All(["open", "done"], text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
    }

    [JsonModel(DisallowUnrecognizedKeys = true)] public partial record Strict(int A, int B = 0);

    [JsonModel]
    public partial class Range
    {
        public Range([JsonKey("lo")] int from, [JsonKey("hi")] int to)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(from);
            if (to < from)
                throw new ArgumentException("too low", nameof(to));
            if (to == 7)
                throw new ArgumentException("never");
            (From, To) = (from, to);
        }

        public int From { get; }

        public int To { get; }
    }

    [JsonModel]
    public partial record Share(double Part)
    {
        public double Part { get; } = Part <= 1 ? Part : throw new ArgumentOutOfRangeException(nameof(Part));
    }

    [JsonModel(Factory = nameof(Create))]
    public partial class Made
    {
        private Made(string name) => Name = name;

        [JsonKey(Path = "a.first-name")] public string Name { get; }

        private static Made Create(string name)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
            return new(name.Trim());
        }
    }

    [JsonModel]
    public partial class HookedAfter(int value)
    {
        public int Value { get; } = Math.Max(value, -1);

        partial void OnFromJson()
        {
            if (Value < 0)
                throw new ArgumentException("negative", "value");
        }
    }

    [JsonModel]
    public partial class HoldsArguments
    {
        public required Range Range { get; init; }

        public Share? Share { get; set; }

        public Made? Made { get; set; }

        [JsonKey(Flatten = true)] public Flat? Flat { get; set; }

        public HookedAfter? After { get; set; }
    }

    [JsonModel]
    public partial class Flat
    {
        public Flat(int low)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(low);
            Low = low;
        }

        [JsonKey("lo-flat")] public int Low { get; }
    }

    [JsonModel]
    public sealed partial class Checked
    {
        public int A { get; set; }

        [JsonKey("no-42")]
        public int Number
        {
            get;
            set => field = value == 42 ? throw new ArgumentException("not 42") : value;
        }
    }

    [JsonModel]
    public sealed partial class HoldsChecked
    {
        private int _hidden;

        internal static JsonModelException? Skipped { get; set; }

        public List<Checked> Checked { get; set; } = [];

        [JsonKey(OnInvalidElement = nameof(Skip))] public List<Checked> Lenient { get; set; } = [];

        public int Init { get; init => field = value < 0 ? throw new ArgumentException("negative") : value; }

        [JsonKey]
        private int Hidden
        {
            get => _hidden;
            set
            {
                ArgumentOutOfRangeException.ThrowIfNegative(value);
                _hidden = value;
            }
        }

        public Positive? Positive { get; set; }

        public Positive? Last { get; set; }

        private static void Skip(JsonModelException error) => Skipped = error;
    }

    [JsonModel]
    public sealed partial class Positive
    {
        public Positive(int value)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            Value = value;
        }

        public int Value { get; }
    }

    [JsonModel] public partial record Holder(List<Positive> Items);

    [JsonModel] public partial record Lazy(IEnumerable<int> Items);

    public enum State { Open, Done }

    [JsonModel] public partial record HoldsEnum(State State);
}

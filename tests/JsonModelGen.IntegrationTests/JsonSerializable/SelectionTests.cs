namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Which members take part, as in json_serializable's tests.</summary>
public sealed partial class SelectionTests
{
    [Fact]
    public void Static_members_never_take_part()
    {
        Parity.RoundTrip<WithStatics>("""{"count":9,"computed":9,"field":9,"constant":9,"value":1}""", """{"value":1}""");
        Assert.Equal((5, 7), (WithStatics.Count, WithStatics.Field));
    }

    /// <summary>Unlike in Dart, where it is not written if the type can be read.</summary>
    [Fact]
    public void A_computed_member_is_written_and_not_read() =>
        Parity.RoundTrip<WithComputed>("""{"first":"a","last":"b","full":"x"}""", """{"first":"a","last":"b","full":"a b"}""");

    [Fact]
    public void A_computed_member_is_omitted_on_request() => Parity.RoundTrip<WithHidden>("""{"first":"a","loud":"x"}""", """{"first":"a"}""");

    [Fact]
    public void A_computed_member_of_the_base_is_written_too_if_the_type_is_only_written() =>
        Assert.Equal("""{"half":2,"twice":8,"value":4,"text":"4"}""", new OnlyWritten(4).ToJson());

    [Theory]
    [InlineData("readAndWritten")]
    [InlineData("alsoPrivate")]
    public void A_member_that_is_read_and_written_does_both(string key) =>
        Parity.RoundTrip<Matrix>($$"""{"{{key}}":1}""", Matrix.Written.Replace($"\"{key}\":0", $"\"{key}\":1", StringComparison.Ordinal));

    [Theory]
    [InlineData("notRead")]
    [InlineData("neither")]
    [InlineData("hidden")]
    [InlineData("onlyWritten")]
    public void A_member_that_is_not_read_stays_as_it_is(string key) => Parity.RoundTrip<Matrix>($$"""{"{{key}}":1}""", Matrix.Written);

    [Fact]
    public void A_member_that_is_only_read_is_not_written()
    {
        Matrix matrix = Parity.RoundTrip<Matrix>("""{"onlyRead":1}""", Matrix.Written);
        Assert.Equal(1, matrix.OnlyRead);
    }

    [Fact]
    public void An_overridden_getter_and_the_setter_of_the_base_make_one_member() =>
        Parity.RoundTrip<OverridesGetter>("""{"value":3}""", """{"value":3}""");

    [Fact]
    public void Default_interface_members_take_no_part() =>
        Parity.Check<OfInterface>("""{"id":1,"label":"x"}""", """{"id":1}""");

    [Fact]
    public void The_order_is_base_first_and_then_as_declared_whatever_the_constructor_says() =>
        Parity.RoundTrip<Ordered>("""{"c":3,"b":2,"a":1}""", """{"a":1,"b":2,"c":3}""");

    [Fact]
    public void An_override_keeps_the_attribute_of_the_base_unless_it_has_its_own() =>
        Parity.RoundTrip<Inheriting>("""{"the_name":"n","the_other":"o"}""", """{"the_name":"n","the_other":"o"}""");

    [Fact]
    public void Attributes_of_interfaces_do_not_apply()
    {
        Parity.Check<ImplementsAnnotated>("""{"value":1}""", """{"value":1}""");
        Parity.RoundTrip<ImplementsKeyed>("""{"value":1}""", """{"value":1}""");
    }

    [JsonModel]
    public sealed partial class WithStatics
    {
        public const int Constant = 3;

        public static readonly int Field = 7;

        public static int Count { get; set; } = 5;

        public static int Computed => Count + 1;

        public int Value { get; set; }
    }

    public abstract class Computing(int value)
    {
        public int Half => value / 2;

        public virtual int Twice => 0;
    }

    [JsonModel(CreateFactory = false)]
    public sealed partial class OnlyWritten(int value) : Computing(value)
    {
        public override int Twice => 2 * Value;

        public int Value { get; } = value;

        public string Text => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [JsonModel] public partial record WithHidden(string First) { [JsonKey(IncludeToJson = false)] public string Loud => First + "!"; }

    [JsonModel] public partial record WithComputed(string First, string Last) { public string Full => First + " " + Last; }

    [JsonModel]
    public sealed partial class Matrix
    {
        public const string Written = """{"readAndWritten":0,"notRead":0,"onlyWritten":0,"alsoPrivate":0}""";

        public int ReadAndWritten { get; set; }

        [JsonKey(IncludeFromJson = false)] public int NotRead { get; set; }

        [JsonKey(IncludeToJson = false)] public int OnlyRead { get; set; }

        [JsonKey(IncludeFromJson = false, IncludeToJson = true)] public int OnlyWritten { get; set; }

        [JsonKey(IncludeFromJson = false, IncludeToJson = false)] public int Neither { get; set; }

        [JsonKey(IncludeFromJson = true, IncludeToJson = true)] private int AlsoPrivate { get; set; }

        private int Hidden { get; set; }

    }

    public class HasSetter { public virtual int Value { get; set; } }

    [JsonModel] public sealed partial class OverridesGetter : HasSetter { public override int Value => base.Value; }

    public interface ILabelled { string Label => "x"; }

    [JsonModel] public partial record OfInterface(int Id) : ILabelled;

    [JsonModel]
    public sealed partial class Ordered(int c, int b, int a) : OrderedBase(a)
    {
        public int B { get; } = b;

        public int C { get; } = c;
    }

    public abstract class OrderedBase(int a) { public int A { get; } = a; }

    public abstract class Annotated
    {
        [JsonKey("the_name")] public virtual string? Name { get; set; }

        [JsonKey("base_other")] public virtual string? Other { get; set; }
    }

    [JsonModel]
    public sealed partial class Inheriting : Annotated
    {
        public override string? Name { get; set; }

        [JsonKey("the_other")] public override string? Other { get; set; }
    }

    public interface IAnnotated { [System.Text.Json.Serialization.JsonPropertyName("x")] int Value { get; } }

    [JsonModel] public partial record ImplementsAnnotated(int Value) : IAnnotated;

#pragma warning disable JMG0116 // the test shows that it has no effect
    public interface IKeyed { [JsonKey("x", Required = true, IncludeToJson = false)] int Value { get; } }
#pragma warning restore JMG0116

    [JsonModel] public sealed partial class ImplementsKeyed : IKeyed { public int Value { get; set; } }
}

using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.JsonSerializable;

/// <summary>Errors of a constructor of a base class: they have the place of the object, and the key of the refused argument where the names of the parameters agree.</summary>
public sealed partial class BaseConstructorTests
{
    [Theory]
    [InlineData("""{"first":{"deg":-300}}""", "deg", "$.first")]
    [InlineData("""{"last":[{"unit":"C","deg":1},{"deg":-300,"unit":"C"}]}""", "deg", "$.last[1]")]
    [InlineData("""{"last":[{"unit":" ","deg":1}]}""", "unit", "$.last[0]")]
    [InlineData("""{"grown":{"name":"x","temperature":-300}}""", null, "$.grown")] // the base class names its own parameter
    [InlineData("""{"grown":{"name":"","temperature":1}}""", "name", "$.grown")]
    [InlineData("""{"over":{"deg":-300}}""", "deg", "$.over")]
    [InlineData("""{"closed":{"a":1}}""", null, "$.closed")] // no argument is at fault
    [InlineData("""{"implied":{"a":1}}""", null, "$.implied")]
    [InlineData("""{"plain":{"a":-1}}""", "a", "$.plain")]
    public void What_the_constructor_of_a_base_class_throws_has_its_place_and_key(string json, string? key, string path)
    {
        JsonModelException error = Parity.Refused<Weather>(JsonModelErrorKind.UserCode, json, path);
        Assert.IsAssignableFrom<ArgumentException>(error.InnerException);
        Assert.Equal(key, error.Key);
    }

    [Fact]
    public void What_the_constructors_take_is_read()
    {
        Weather weather = Weather.FromJson("""{"first":{"deg":1.5},"last":[{"unit":"C","deg":2}],"grown":{"temperature":3,"name":"x"},"over":{"deg":4},"plain":{"a":5}}""");
        Assert.Equal((1.5, "C", 2.0, 3.0, "x", 4.0, 5), (weather.First?.Degrees, weather.Last[0].Unit, weather.Last[0].Degrees, weather.Grown?.Degrees, weather.Grown?.Name, weather.Over?.Degrees, weather.Plain?.A));
    }

    public abstract class Measured
    {
        protected Measured(double degrees)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(degrees, -273.15);
            Degrees = degrees;
        }

        [JsonKey("deg")] public double Degrees { get; }
    }

    /// <summary>Has no code: only the constructor two classes up has.</summary>
    public abstract class Temperature(double degrees) : Measured(degrees);

    [JsonModel] public sealed partial class First(double degrees) : Temperature(degrees);

    [JsonModel]
    public sealed partial class Last : Temperature
    {
        public Last(double degrees, string unit)
            : base(degrees)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(unit);
            Unit = unit;
        }

        public string Unit { get; }
    }

    public abstract record Named(string Name, double Degrees)
    {
        public string Name { get; } = Name.Length > 0 ? Name : throw new ArgumentException("empty", nameof(Name));

        [JsonIgnore] public double Degrees { get; } = Degrees >= 0 ? Degrees : throw new ArgumentOutOfRangeException(nameof(Degrees));
    }

    [JsonModel] public sealed partial record Grown(string Name, double Temperature) : Named(Name, Temperature);

    [JsonModel]
    public sealed partial class Over : Temperature
    {
        private Over(double degrees, bool isMeasured)
            : base(degrees) => IsMeasured = isMeasured;

        [JsonConstructor]
        public Over(double degrees)
            : this(degrees, isMeasured: true)
        {
        }

        [JsonIgnore] public bool IsMeasured { get; }
    }

    public abstract class Refusing
    {
        protected Refusing() => throw new ArgumentException("never");
    }

    [JsonModel]
    public sealed partial class Closed : Refusing
    {
        public Closed(int a)
            : base() => A = a;

        public int A { get; }
    }

    [JsonModel]
    public sealed partial class Implied(int a) : Refusing
    {
        public int A { get; } = a;
    }

    public abstract class Checking
    {
        protected Checking(int a) => A = a >= 0 ? a : throw new ArgumentOutOfRangeException(nameof(a));

        public int A { get; }
    }

    [JsonModel]
    public sealed partial class Plain : Checking
    {
        public Plain(int a)
            : base(a)
        {
        }
    }

    [JsonModel]
    public sealed partial class Weather
    {
        public First? First { get; set; }

        public List<Last> Last { get; set; } = [];

        public Grown? Grown { get; set; }

        public Over? Over { get; set; }

        public Closed? Closed { get; set; }

        public Implied? Implied { get; set; }

        public Plain? Plain { get; set; }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>OnFromJson</c>, <c>OnToJson</c> and the callback interfaces of System.Text.Json.</summary>
public sealed partial class HookTests
{
    [Fact]
    public void OnFromJson_sees_the_whole_object() => Assert.Equal(6, Order.FromJson("""{"price":2,"quantity":3}""").Total);

    [Fact]
    public void OnToJson_comes_before_the_first_byte() => Assert.Equal("""{"price":2,"quantity":1}""", new Order { Price = 2, Quantity = 0 }.ToJson());

    [Fact]
    public void An_exception_of_a_hook_is_reported_at_the_position_of_its_object()
    {
        JsonModelException error = Parity.Refused<Cart>(JsonModelErrorKind.UserCode, """{"orders":[{"price":1},{"price":-1}]}""", "$.orders[1]");
        Assert.IsType<ArgumentException>(error.InnerException);
    }

    [Fact]
    public void Callbacks_happen_in_order_as_in_SystemTextJson()
    {
        Called ours = Called.FromJson("""{"x":1}""");
        Called theirs = JsonSerializer.Deserialize<Called>("""{"X":1}""")!;
        Assert.Equal(["deserializing", "set", "deserialized"], theirs.Log);
        Assert.Equal(["deserializing", "set", "deserialized", "hook"], [.. ours.Log, "hook"]);

        JsonSerializer.Serialize(theirs);
        ours.ToJson();
        Assert.Equal(theirs.Log, ours.Log);
    }

    [Fact]
    public void Callbacks_may_be_implemented_explicitly() => Assert.Equal(2, Explicit.FromJson("""{"x":1}""").X);

    [Fact]
    public void Changes_by_the_callback_of_a_struct_are_kept()
    {
        Value value = Value.FromJson("""{"x":1}""");
        Assert.Equal(11, value.X);
        Assert.Equal("""{"x":111}""", value.ToJson());
        Assert.Equal("""{"x":5}""", new Constant(5).ToJson());
    }

    [Fact]
    public void A_method_with_the_name_of_a_hook_that_is_not_partial_is_not_called() => Assert.Equal(1, Unhooked.FromJson("""{"x":1}""").X);

    [JsonModel]
    public sealed partial class Order
    {
        public decimal Price { get; set; }

        public int Quantity { get; set; } = 1;

        [JsonIgnore] public decimal Total { get; private set; }

        partial void OnFromJson()
        {
            if (Price < 0)
                throw new ArgumentException("negative");
            Total = Price * Quantity;
        }

        partial void OnToJson() => Quantity = Math.Max(Quantity, 1);
    }

    [JsonModel] public sealed partial record Cart(List<Order> Orders);

    [JsonModel]
    public sealed partial class Called : IJsonOnDeserializing, IJsonOnDeserialized, IJsonOnSerializing, IJsonOnSerialized
    {
        private int _x;

        [JsonIgnore] public List<string> Log { get; } = [];

        public int X
        {
            get
            {
                Log.Add("get");
                return _x;
            }

            set
            {
                Log.Add("set");
                _x = value;
            }
        }

        public void OnDeserializing() => Log.Add("deserializing");

        public void OnDeserialized() => Log.Add("deserialized");

        public void OnSerializing() => Log.Add("serializing");

        public void OnSerialized() => Log.Add("serialized");
    }

    [JsonModel]
    public sealed partial class Explicit : IJsonOnDeserialized
    {
        public int X { get; set; }

        void IJsonOnDeserialized.OnDeserialized() => X++;
    }

    [JsonModel]
    public partial struct Value : IJsonOnDeserialized, IJsonOnSerializing
    {
        public int X { get; set; }

        partial void OnFromJson() => X += 3;

        void IJsonOnDeserialized.OnDeserialized() => X += 7;

        void IJsonOnSerializing.OnSerializing() => X += 100;
    }

    [JsonModel]
    public readonly partial record struct Constant(int X) : IJsonOnSerializing
    {
        public void OnSerializing()
        {
        }
    }

    [JsonModel]
    public sealed partial class Unhooked
    {
        public int X { get; set; }

        public void OnFromJson() => X = 5;
    }
}

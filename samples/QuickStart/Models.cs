using JsonModelGen;

// Keys and enum values in the JSON look like this: placed_at, bank_transfer.
[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)]

namespace QuickStart;

// Members that are not nullable must be present and not null. Unknown keys ("_links") are skipped.

/// <summary>The response of GET /v1/orders.</summary>
[JsonModel]
public sealed partial record OrderPage(DateTimeOffset GeneratedAt, int Total, string? NextPage, List<Order> Orders);

[JsonModel]
public sealed partial record Order(
    long Id,
    string Number,
    DateTimeOffset PlacedAt,
    OrderStatus Status,
    PaymentMethod PaymentMethod,
    Customer Customer,
    [JsonKey("ship_to")] Address ShippingAddress,
    [JsonKey("bill_to")] Address? BillingAddress,
    List<OrderLine> Lines,
    decimal? Discount,
    string Currency,
    Guid? TrackingId,
    DateOnly? DeliveredOn,
    Dictionary<string, string> Labels)
{
    public decimal Amount() => Lines.Sum(line => line.Quantity * line.UnitPrice) - (Discount ?? 0);
}

[JsonModel]
public sealed partial record Customer(int Id, string Name, string Email, string? Phone);

[JsonModel]
public sealed partial record Address(string Street, string City, string PostalCode, string Country);

[JsonModel]
public readonly partial record struct OrderLine(string Sku, string Title, int Quantity, decimal UnitPrice);

public enum OrderStatus
{
    Pending,
    Paid,
    Shipped,
    Delivered,
    Cancelled,
}

public enum PaymentMethod
{
    Card,
    Invoice,
    BankTransfer,
}

namespace JsonModelGen;

/// <summary>
/// Makes a type that wraps one value stand in JSON as that value: <c>[JsonValueObject] readonly record struct UserId(Guid Value)</c> is
/// a string with a GUID, and the key of a dictionary wherever the value inside could be one. The type needs a constructor that
/// takes the value, and a property or field of the same name and type; it need not be partial.
/// </summary>
/// <remarks>What the constructor throws is an error at the value's place (<see cref="JsonModelErrorKind.UserCode"/>), so that it may check the value.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class JsonValueObjectAttribute : Attribute;

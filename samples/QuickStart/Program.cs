using System.Diagnostics;
using System.Text.Encodings.Web;
using JsonModelGen;
using QuickStart;

Console.OutputEncoding = System.Text.Encoding.UTF8;
byte[] json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "orders.json"));

// Read: one call, fully typed.
long start = Stopwatch.GetTimestamp();
OrderPage page = OrderPage.FromJson(json);
TimeSpan first = Stopwatch.GetElapsedTime(start);
Report.Print(page);

// Change: models are ordinary records.
string firstPaid = page.Orders.First(order => order.Status == OrderStatus.Paid).Number;
page = page with { Orders = [.. page.Orders.Select(Ship)] };

// Write: to a stream, as UTF-8; here indented for people to read.
JsonModelWriteOptions forPeople = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
string path = Path.Combine(AppContext.BaseDirectory, "orders.shipped.json");
using (FileStream file = File.Create(path))
    await page.ToJsonAsync(file, forPeople);
Console.WriteLine($"Shipped what was paid, and wrote {path}:");
foreach (string line in File.ReadLines(path).SkipWhile(line => !line.Contains(firstPaid, StringComparison.Ordinal)).Take(7))
    Console.WriteLine(line);

// Errors: they say what is wrong, and where.
string broken = File.ReadAllText(path).Replace("\"quantity\": 6", "\"quantity\": \"six\"", StringComparison.Ordinal);
if (!OrderPage.TryFromJson(broken, out _, out JsonModelException? error))
    Console.WriteLine($"\nA broken document:\n  {error.Message}");

// Speed: no reflection, nothing to warm up but the JIT compiler.
TimeSpan best = TimeSpan.MaxValue;
for (int i = 0; i < 100; i++)
{
    start = Stopwatch.GetTimestamp();
    OrderPage.FromJson(json);
    TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
    best = elapsed < best ? elapsed : best;
}

Console.WriteLine($"\nRead {json.Length / 1024} KB in {first.TotalMilliseconds:N1} ms the first time, in {best.TotalMilliseconds:N2} ms once warm.");

static Order Ship(Order order) => order.Status == OrderStatus.Paid
    ? order with { Status = OrderStatus.Shipped, TrackingId = Guid.NewGuid() }
    : order;
